package dev.hindcast.retrospective.sharing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.retrospective.sharing.PublishedOutage;
import dev.hindcast.world.BrowserTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(PublishedOutage.class)
class SharingPageTest extends BrowserTest {
    @Autowired
    PublishedOutage outage;

    private Account priya;
    private String base;

    @BeforeEach
    void theOutageIsPublished() {
        priya = person("Priya", Role.MEMBER);
        base = "/incidents/" + outage.of(priya, person("Jonas", Role.MEMBER));
    }

    @Test
    void fromTheRecordToAStrangerAndBack() {
        Page hers = windowOf(priya);
        hers.navigate(address(base + "/retrospective"));
        hers.getByText("Share with outsiders").click();
        assertThat(hers.locator("main")).containsText("This incident is restricted");
        hers.getByText("Prepare a version").click();
        Locator preview = hers.locator(".sharing-preview");
        assertThat(preview.locator("mark").first()).isVisible();
        assertThat(preview.locator("svg .stand-in").first()).isAttached();
        assertThat(preview).containsText("while Northwind waited");
        assertThat(preview).not().containsText("Priya");

        hers.locator("#second-look ~ p button", new Page.LocatorOptions().setHasText("Northwind"))
                .click();
        assertThat(preview).containsText("while Name 1 waited");
        hers.getByLabel("Instead of Northwind").fill("a large shop");
        Locator thanks = hers.locator("[name=include][value='section:thanks']");
        thanks.uncheck();
        hers.getByText("Apply").first().click();
        assertThat(preview).containsText("while a large shop waited");
        assertThat(preview.locator("#shared-thanks")).hasCount(0);
        assertThat(thanks).not().isChecked();
        look(hers, "preparation");

        hers.getByLabel("Instead of Northwind").fill("Jonas");
        hers.getByText("Apply").first().click();
        assertThat(hers.locator("main [role=alert]").last()).containsText("itself replaced");
        assertThat(hers.getByLabel("Instead of Northwind")).hasValue("Jonas");
        hers.getByLabel("Instead of Northwind").fill("a large shop");
        hers.getByText("Apply").first().click();
        assertThat(preview).containsText("while a large shop waited");

        hers.getByLabel("I have read").check();
        hers.getByText("Freeze this version").click();
        assertThat(hers.locator("#version-1")).containsText("confirmed by Priya");
        hers.locator("#version-1").getByText("Make a link").click();
        String link = hers.locator(".secret").textContent();
        assertThat(link).contains("/shared/");
        look(hers, "links");

        try (BrowserContext nobody = hers.context().browser().newContext()) {
            Page theirs = nobody.newPage();
            theirs.navigate(link);
            assertThat(theirs.locator("main")).containsText("while a large shop waited");
            assertThat(theirs.locator("main")).containsText("were replaced");
            assertThat(theirs.locator("figure svg")).isVisible();
            assertThat(theirs.content()).doesNotContain("Priya", "Jonas", "Northwind");
            look(theirs, "shared");

            hers.navigate(address(base + "/sharing"));
            assertThat(hers.locator("#version-1 tbody")).containsText("1 time, last");
            assertThat(hers.locator(".secret")).hasCount(0);
            hers.getByText("Withdraw").last().click();
            assertThat(hers.locator("#version-1 tbody")).containsText("withdrawn by Priya");
            Response gone = theirs.reload();
            assertThat(gone.status()).isEqualTo(404);
            assertThat(theirs.locator("main")).containsText("Nothing here");
            look(theirs, "gone");
        }
        hers.navigate(address(base + "/history"));
        assertThat(hers.locator("main")).containsText("withdrew a link for outsiders to version 1");
        assertThat(hers.locator("main")).containsText("The chain holds");
    }

    /** In a wide and a narrow window, light and dark; nothing keeps anybody out and nothing scrolls sideways. */
    private static void look(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 390}) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/looks/sharing-" + name + "-" + scheme + "-" + width + ".png")));
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(name + " at " + width)
                        .isLessThanOrEqualTo(width);
            }
            assertThat(serious(page)).as(name).isEmpty();
        }
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
