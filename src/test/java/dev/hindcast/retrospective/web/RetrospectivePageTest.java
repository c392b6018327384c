package dev.hindcast.retrospective.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hindcast.analysis.Analysis;
import dev.hindcast.analysis.Domain;
import dev.hindcast.analysis.FactorDraft;
import dev.hindcast.analysis.Phase;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.retrospective.Drafting;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.Reconstructions;
import dev.hindcast.world.BrowserTest;
import dev.hindcast.world.CheckoutOutage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class RetrospectivePageTest extends BrowserTest {
    @Autowired
    Incidents incidents;

    @Autowired
    Drafting drafting;

    @Autowired
    Analysis analysis;

    @Autowired
    Editing editing;

    @Autowired
    Reconstructions reconstructions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private String path;

    @BeforeEach
    void priyaAndJonasWriteAboutTheOutage() {
        priya = person("Priya", Role.ADMINISTRATOR);
        jonas = person("Jonas", Role.MEMBER);
        IncidentId incident =
                CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        path = "/incidents/" + incident;
        Acting.as(priya.id(), () -> {
            analysis.add(
                    priya,
                    incident,
                    new FactorDraft(
                            "Alerts watch error rate, not latency",
                            "A slow checkout raises none.",
                            Phase.DETECTION,
                            Domain.TECHNICAL,
                            false,
                            List.of()));
            List<Long> events =
                    transactions.execute(status -> jdbc.sql("select id from event where incident_id = ? order by at")
                            .param(incident.value())
                            .query(Long.class)
                            .list());
            events.forEach(event -> editing.pin(priya, incident, event, true));
            reconstructions.soon(incident);
            drafting.begin(priya, incident, "");
        });
    }

    private Page recordOf(Account account) {
        Page page = windowOf(account);
        page.navigate(address(path + "/retrospective"));
        assertThat(page.locator(".live-state")).hasText("live");
        return page;
    }

    private static Locator edit(Page page, String key) {
        page.locator("#section-" + key + " .amend").click();
        return page.locator("#section-" + key + " .writing textarea");
    }

    @Test
    void twoWhoEditOneSectionAtOnceLoseNothing() {
        Page hers = recordOf(priya);
        Page his = recordOf(jonas);
        edit(hers, "questions").fill("Who owns the **exporter**?");
        assertThat(hers.locator("#section-questions .preview strong")).hasText("exporter");
        edit(his, "questions").fill("Why was the pool full?");
        hers.keyboard().press("Control+Enter");
        assertThat(hers.locator("#section-questions .prose")).hasText("Who owns the exporter?");

        assertThat(his.locator("#section-questions .writing textarea")).hasValue("Why was the pool full?");
        his.keyboard().press("Control+Enter");
        assertThat(his.locator("#section-questions [role=alert]")).containsText("Priya changed the same lines");
        assertThat(his.locator("#section-questions .theirs")).containsText("Who owns the **exporter**?");
        assertThat(his.locator("#section-questions .writing textarea")).hasValue("Why was the pool full?");
        look(his, "conflict");
        his.locator("#section-questions .writing textarea")
                .fill("Who owns the **exporter**?\n\nWhy was the pool full?");
        his.locator("#section-questions .go").click();
        assertThat(hers.locator("#section-questions .prose")).containsText("Why was the pool full?");

        edit(his, "questions").fill("Who owns the **exporter** now?\n\nWhy was the pool full?");
        edit(hers, "questions").fill("Who owns the **exporter**?\n\nWhy was the pool full at 15:04?");
        his.keyboard().press("Control+Enter");
        assertThat(his.locator("#section-questions .prose")).containsText("exporter now");
        hers.keyboard().press("Control+Enter");
        assertThat(hers.locator("#section-questions .prose")).containsText("exporter now");
        assertThat(hers.locator("#section-questions .prose")).containsText("full at 15:04");
    }

    @Test
    void escapeClosesAndKeepsWhatWasTyped() {
        Page hers = recordOf(priya);
        edit(hers, "impact").fill("Nobody could pay");
        hers.keyboard().press("Escape");
        assertThat(hers.locator("#section-impact .writing textarea")).hasCount(0);

        assertThat(edit(hers, "impact")).hasValue("Nobody could pay");
        assertThat(hers.locator("#section-impact .kept")).isVisible();
        hers.locator("#section-impact .writing textarea").selectText();
        hers.locator("#section-impact [aria-label=Bold]").click();
        assertThat(hers.locator("#section-impact .writing textarea")).hasValue("**Nobody could pay**");
        hers.keyboard().press("Control+Enter");
        assertThat(hers.locator("#section-impact strong").first()).hasText("Nobody could pay");
    }

    @Test
    void itIsReviewedPublishedFrozenAndAmended() {
        Page hers = recordOf(priya);
        Page his = recordOf(jonas);
        look(hers, "draft");
        hers.locator("#record-review summary").click();
        hers.getByLabel("Jonas").check();
        hers.getByText("Ask them").click();
        his.locator("#record-verdict textarea").fill("Read with the on-call team");
        his.getByText("Approve it").click();
        assertThat(hers.locator("#record-state")).containsText("approved it");
        hers.getByText("Publish it").click();
        assertThat(hers.locator(".state-word")).hasText("published");
        assertThat(his.locator(".state-word")).hasText("published");
        assertThat(his.locator("#section-factors .source")).hasCount(0);

        edit(his, "impact").fill("It was 12,000 people.");
        his.locator("#section-impact [name=reason]").fill("Counted today");
        his.keyboard().press("Enter");
        assertThat(hers.locator("#record-changes summary")).hasText("Changed since publication: Impact");
        hers.locator("#record-changes summary").click();
        assertThat(hers.locator("#record-changes ins")).hasText("It was 12,000 people.");
        look(hers, "amended");

        hers.navigate(address(path + "/history"));
        assertThat(hers.locator("main")).containsText("The chain holds");
        assertThat(hers.locator("main")).containsText("Why: Counted today");
        hers.locator(".history details").first().locator("summary").first().click();
        look(hers, "history");
        hers.navigate(address("/templates"));
        look(hers, "templates");
        hers.navigate(address("/templates/light"));
        hers.locator("[name=section]").nth(7).fill("Customers");
        look(hers, "template");
        hers.getByText("Save a new version").click();
        assertThat(hers.locator("#light")).containsText("version 2");
        assertThat(hers.locator("#light")).containsText("Customers");
    }

    @Test
    void whatPeopleWriteRunsNothing() {
        Page hers = recordOf(priya);
        edit(hers, "summary")
                .fill(
                        "<img src=x onerror=\"document.title='run'\"> [link](javascript:document.title='run') <script>1</script>");
        hers.keyboard().press("Control+Enter");

        assertThat(hers.locator("#section-summary .prose")).containsText("<script>1</script>");
        assertThat(hers.locator("#section-summary .prose img, #section-summary .prose a[href^=javascript]"))
                .hasCount(0);
    }

    /** In a wide and a narrow window, light and dark; nothing keeps anybody out and nothing scrolls sideways. */
    private static void look(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 390}) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/looks/record-" + name + "-" + scheme + "-" + width + ".png")));
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
