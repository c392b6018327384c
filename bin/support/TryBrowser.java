import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

/** Ends well if Playwright's own Chromium can be started: downloaded it may be, yet lack libraries of the system. */
class TryBrowser {
    public static void main(String[] args) {
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch()) {
            System.out.println("Chromium " + browser.version());
        }
    }
}
