package dev.hindcast.action.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.Actions;
import dev.hindcast.action.Proposed;
import dev.hindcast.action.RecordedAction;
import dev.hindcast.action.State;
import dev.hindcast.action.TrackerLink;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.people.Teams;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.world.BrowserTest;
import dev.hindcast.world.CheckoutOutage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Actions as their owners follow them up, in the browser. */
class FollowUpPagesTest extends BrowserTest {
    @Autowired
    Incidents incidents;

    @Autowired
    Actions actions;

    @Autowired
    ActionItems items;

    @Autowired
    Teams teams;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private IncidentId outage;
    private String path;

    @BeforeEach
    void anOutageWithActionsHereAndElsewhere() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        outage = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        path = "/incidents/" + outage + "/actions";
        UUID payments = teams.add("Payments " + UUID.randomUUID().toString().substring(0, 4))
                .orElseThrow();
        teams.addMember(payments, priya.id());
        teams.addMember(payments, jonas.id());
        Acting.as(
                priya.id(),
                () -> actions.record(
                        priya,
                        outage,
                        List.of(
                                new RecordedAction(
                                        "Build a dashboard of the pool",
                                        "Jonas",
                                        LocalDate.of(2011, 5, 4),
                                        State.OPEN,
                                        List.of("https://github.com/acme/checkout/issues/12"),
                                        "postmortems/2011-04.md:31"),
                                new RecordedAction(
                                        "Write the runbook",
                                        "whoever is on call",
                                        null,
                                        null,
                                        List.of(),
                                        "postmortems/2011-04.md:32"))));
    }

    private ActionId taken(String title, Account owner, State... then) {
        return Acting.as(priya.id(), () -> {
            ActionId id = actions.take(
                    priya,
                    outage,
                    Proposed.linked(
                            Proposed.plan(title, owner.id()),
                            List.of(TrackerLink.typed("https://jira.example.com/browse/PAY-12"))),
                    null);
            for (State state : then) {
                actions.move(priya, id, items.find(id).orElseThrow().version(), state, "silent in the game day", null);
            }
            return id;
        });
    }

    private static Locator named(Page page, String selector, String text) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(text));
    }

    @Test
    void listsAreChosenByTheirCounts() {
        taken("Alert on latency of the payment page", priya);
        taken("Limit what retries may multiply", jonas);
        taken("Practise the rollback each month", priya, State.DONE);
        Page hers = windowOf(priya);
        hers.navigate(address("/actions"));
        assertThat(hers.locator(".action")).hasCount(2);

        named(hers, ".views a", "Payments").click();
        assertThat(hers.locator(".action")).hasCount(3);
        named(hers, ".narrowing a", "overdue").click();
        assertThat(hers.locator(".action")).hasCount(2);
        assertThat(hers.locator(".late").first()).hasText(Pattern.compile("overdue by \\d+ days"));
        assertThat(hers).hasURL(Pattern.compile("whose=[0-9a-f-]{36}&show=overdue$"));
        assertThat(hers.locator(".narrowing a[aria-current]")).containsText("overdue");
        named(hers, ".narrowing a", "waiting for verification").focus();
        hers.keyboard().press("Enter");
        assertThat(hers.locator(".action")).hasCount(1);
        assertThat(hers.locator(".action h3")).hasText("Practise the rollback each month");
    }

    @Test
    void aLinkToTheTrackerIsTypedRefusedAndKept() {
        ActionId alert = taken("Alert on latency of the payment page", priya);
        Page hers = windowOf(priya);
        hers.navigate(address("/actions/" + alert + "?edit=true"));
        Locator links = hers.locator("[name=links]");
        assertThat(links).hasValue("https://jira.example.com/browse/PAY-12");

        links.fill("https://jira.example.com/browse/PAY-12\njavascript:alert(1)");
        named(hers, "button", "Save").click();
        assertThat(hers.locator("[role=alert]")).containsText("“javascript:alert(1)” is not a web address");
        assertThat(links).hasValue("https://jira.example.com/browse/PAY-12\njavascript:alert(1)");

        links.fill("https://github.com/acme/checkout/issues/12");
        named(hers, "button", "Save").click();
        Locator shown = hers.locator(".tracker a");
        assertThat(shown).hasText("acme/checkout#12");
        assertThat(shown).hasAttribute("rel", "noreferrer noopener");
        assertThat(hers.locator(".action-history li").last())
                .containsText("Priya changed the links from PAY-12 to acme/checkout#12");
    }

    @Test
    void aRecordedActionIsTakenUpInTheUsualForm() {
        Page hers = windowOf(priya);
        hers.navigate(address("/actions/recorded"));
        hers.locator("a.amend[href^='" + path + "']", new Page.LocatorOptions().setHasText("Build a dashboard"))
                .click();

        assertThat(hers.locator("[name=title]")).hasValue("Build a dashboard of the pool");
        assertThat(hers.locator("[name=title]")).isFocused();
        assertThat(hers.locator("[name=owner]")).hasValue(jonas.id().toString());
        hers.locator("[name=type][value=detection]").check();
        hers.locator("button[name=take][value=true]").click();
        assertThat(hers.locator(".adding [role=alert]")).containsText("by when you will know");
        hers.locator("[name=deadline]").fill("2026-12-18");
        hers.locator("[name=verification]").fill("The pool can be seen in the next game day");
        hers.locator("[name=verifyBy]").fill("2027-01-10");
        hers.locator("button[name=take][value=true]").click();

        assertThat(hers.locator("#actions-taken")).containsText("1 of 5");
        assertThat(hers.locator("#actions-recorded").locator("xpath=..")).containsText("Priya took it up as");
        named(hers, ".action a", "Build a dashboard").first().click();
        assertThat(hers.locator(".action-history li").first())
                .containsText(
                        "took up what was recorded as “Build a dashboard of the pool”, in postmortems/2011-04.md:31");
    }

    @Test
    void aRecordedActionIsSetAsideInItsPlace() {
        Page hers = windowOf(priya);
        hers.navigate(address(path));
        Locator runbook = named(hers, "li.action", "Write the runbook");
        runbook.locator("summary").click();
        runbook.locator("[name=words]").fill(" ");
        runbook.locator("button").click();
        assertThat(runbook.locator("[role=alert]")).containsText("Say why nobody follows it up");

        runbook.locator("[name=words]").fill("there is one since 2022");
        runbook.locator("button").click();

        assertThat(runbook).containsText("Priya set it aside: there is one since 2022");
        assertThat(runbook.locator("summary")).hasCount(0);
    }

    @Test
    void nothingSeriousKeepsAnybodyOut() {
        taken("Alert on latency of the payment page", priya);
        taken("Practise the rollback each month", priya, State.DONE);
        ActionId failed = taken("Limit what retries may multiply", priya, State.DONE, State.DID_NOT_WORK);
        Page hers = windowOf(priya);
        for (String page : List.of(
                "/actions",
                "/actions?show=in-progress",
                "/actions/recorded",
                "/actions/" + failed,
                path,
                path + "?follows=" + failed)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : new int[] {1280, 390}) {
                    hers.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    hers.setViewportSize(width, 900);
                    hers.navigate(address(page));
                    picture(hers, page, scheme, width);
                    assertThat(serious(hers))
                            .as(page + " " + scheme + " " + width)
                            .isEmpty();
                    assertThat((Boolean) hers.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                            .as(page + " does not scroll sideways")
                            .isTrue();
                }
            }
        }
    }

    /** For whoever wants to look: {@code HINDCAST_PICTURES} names a folder. */
    private static void picture(Page page, String path, ColorScheme scheme, int width) {
        String folder = System.getenv("HINDCAST_PICTURES");
        if (folder != null) {
            String name = path.replaceAll("[0-9a-f-]{36}", "one").replaceAll("\\W+", "-") + "-" + scheme + "-" + width;
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, "followup" + name + ".png")));
        }
    }
}
