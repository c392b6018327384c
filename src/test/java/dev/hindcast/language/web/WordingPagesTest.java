package dev.hindcast.language.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.world.BrowserTest;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.WebClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class WordingPagesTest extends BrowserTest {
    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private String path;

    @BeforeEach
    void priyaAnalysesAnOutage() {
        priya = person("Priya", Role.MEMBER);
        IncidentId outage =
                CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(priya.id())), incidents, jdbc, transactions);
        path = "/incidents/" + outage + "/analysis";
    }

    /** The form for a factor of the first phase, opened. */
    private Locator form(Page page) {
        page.navigate(address(path));
        assertThat(page.locator(".live-state")).hasText("live");
        Locator adding = page.locator("details.add").first();
        adding.locator("summary").click();
        return adding;
    }

    @Test
    void otherWordsAreOfferedTakenAndTakenBack() {
        Page page = windowOf(priya);
        Locator form = form(page);
        Locator detail = form.locator("[name=detail]");
        detail.fill("At noon Marco forgot to update the config. The retries piled up.");

        Locator wording = form.locator(".wording");
        assertThat(wording.locator("mark")).hasText("Marco forgot to update the config");
        assertThat(wording.locator("[role=status]")).hasText("One passage could be worded otherwise.");
        wording.locator("text=Use it").focus();
        page.keyboard().press("Enter");
        assertThat(detail).hasValue("At noon the config was not updated as part of the process. The retries piled up.");
        assertThat(detail).isFocused();
        assertThat(wording.locator("li")).hasCount(0);

        page.keyboard().press("Control+z");
        assertThat(detail).hasValue("At noon Marco forgot to update the config. The retries piled up.");
        assertThat(wording.locator("li")).hasCount(1);
        wording.locator("text=Keep mine").click();
        assertThat(wording.locator("li")).hasCount(0);
        assertThat(detail).isFocused();
        detail.pressSequentially(" It went on.");
        page.waitForTimeout(1_200);
        assertThat(wording.locator("li")).hasCount(0);
    }

    @Test
    void sendingNeedsNoAnswer() {
        Page page = windowOf(priya);
        page.route("**/language/findings", route -> {});
        Locator form = form(page);
        form.locator("[name=title]").fill("The on-call ignored the alert");
        page.waitForTimeout(900);
        form.locator("button[value=false]").click();

        assertThat(page.locator(".factor h5").first()).containsText("The on-call ignored the alert");
    }

    @Test
    void itIsCalmInTheLightInTheDarkAndOnAPhone() {
        Page page = windowOf(priya);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 390}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                Locator form = form(page);
                form.locator("[name=title]").fill("The reviewers missed the off-by-one error");
                form.locator("[name=detail]")
                        .fill(
                                "Obviously the pool was too small. Marco should have tested the limit with the batch job.");
                assertThat(form.locator(".wording li")).hasCount(3);
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .isTrue();
                picture(form, scheme, width);
                assertThat(serious(page)).isEmpty();
            }
        }
    }

    @Test
    void onlyWhoIsSignedInIsAnsweredAndTextsHaveTheirLimit() {
        WebClient nobody = new WebClient(address(""));
        assertThat(nobody.post("/sign-in", "/language/findings", Map.of("text", "We forgot to test the restore."))
                        .body())
                .doesNotContain("person-failing");

        WebClient hers = new WebClient(address(""));
        hers.signIn(priya.email(), PASSWORD);
        assertThat(hers.post("/incidents/new", "/language/findings", Map.of("text", "We forgot to test the restore."))
                        .body())
                .contains("\"rule\":\"person-failing\"", "\"start\":0");
        assertThat(hers.post("/incidents/new", "/language/findings", Map.of("text", "a".repeat(20_001)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(hers.send(HttpRequest.newBuilder(hers.address("/language/findings"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("text=a")))
                        .statusCode())
                .isEqualTo(403);
    }

    /** For whoever wants to look: {@code HINDCAST_PICTURES} names a folder. */
    private static void picture(Locator form, ColorScheme scheme, int width) {
        String folder = System.getenv("HINDCAST_PICTURES");
        if (folder != null) {
            form.screenshot(new Locator.ScreenshotOptions()
                    .setPath(Path.of(folder, "wording-" + scheme + "-" + width + ".png")));
        }
    }
}
