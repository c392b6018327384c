package dev.hindcast.world;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.hindcast.people.Account;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** Several people, each with a browser of their own, on one server. */
@Tag("browser")
public abstract class BrowserTest extends ServerTest {
    private final List<BrowserContext> open = new ArrayList<>();

    /** One Chromium for all tests of the process. */
    private static final class Running {
        static final Browser CHROMIUM = start();

        private static Browser start() {
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-dev-shm-usage",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--no-first-run"));
            String named = System.getenv("HINDCAST_CHROMIUM");
            Path installed = Path.of(named == null ? "/usr/bin/chromium" : named);
            if (Files.isExecutable(installed)) {
                options.setExecutablePath(installed);
            }
            return Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(options);
        }
    }

    /** A window in which the person has signed in. */
    protected Page windowOf(Account account) {
        return windowOf(account, port);
    }

    /** The same at another port, such as that of a balancer. */
    protected Page windowOf(Account account, int at) {
        BrowserContext context = Running.CHROMIUM.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setTimezoneId("Europe/Berlin"));
        open.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.navigate("http://localhost:" + at + "/sign-in");
        page.fill("[name=email]", account.email());
        page.fill("[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL("**/incidents**");
        return page;
    }

    /** What keeps people out, by the rules of accessibility that are serious or critical. */
    protected static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    @AfterEach
    void closeWindows() {
        open.forEach(BrowserContext::close);
        open.clear();
    }
}
