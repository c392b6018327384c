package dev.hindcast.action.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.hindcast.action.ActionId;
import dev.hindcast.action.Actions;
import dev.hindcast.action.Proposed;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.ImpactAnswer;
import dev.hindcast.incident.ImpactKind;
import dev.hindcast.incident.ImpactKnown;
import dev.hindcast.incident.ImpactNumbers;
import dev.hindcast.incident.Impacts;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.world.BrowserTest;
import dev.hindcast.world.CheckoutOutage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ActionPagesTest extends BrowserTest {
    @Autowired
    Incidents incidents;

    @Autowired
    Actions actions;

    @Autowired
    Impacts impacts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private IncidentId outage;
    private String path;

    @BeforeEach
    void priyaAndJonasReviewAnOutage() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        outage = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        path = "/incidents/" + outage + "/actions";
    }

    private void earlierAction(String title) {
        Incident january = new Incident(
                IncidentId.random(),
                "Payment page slow in January",
                Severity.SEV_3,
                false,
                List.of("checkout"),
                CheckoutOutage.BERLIN,
                true,
                jonas.id(),
                Instant.parse("2026-01-14T10:00:00Z"));
        Acting.as(jonas.id(), () -> {
            transactions.executeWithoutResult(
                    status -> incidents.add(january, Audience.only(Set.of(), Set.of(priya.id()))));
            actions.take(jonas, january.id(), Proposed.plan(title, jonas.id()), null);
        });
    }

    private void say(ImpactKind kind, ImpactKnown known, String number, String choice, String source) {
        impacts.say(
                jonas,
                outage,
                new ImpactAnswer(
                        kind,
                        "",
                        known,
                        number.isEmpty() ? null : ImpactNumbers.read(kind, number, ""),
                        choice,
                        source),
                0);
    }

    private static void type(Page page, String selector, String text) {
        page.locator(selector).focus();
        page.keyboard().press("End");
        page.keyboard().type(text);
    }

    @Test
    void anActionIsTakenWithTheKeyboardAloneAndOthersSeeItAtOnce() {
        Page hers = windowOf(priya);
        Page his = windowOf(jonas);
        his.navigate(address(path));
        assertThat(his.locator(".live-state")).hasText("live");
        hers.navigate(address(path));

        hers.locator("summary", new Page.LocatorOptions().setHasText("Add an action"))
                .focus();
        hers.keyboard().press("Enter");
        type(hers, "[name=title]", "Alert on latency of the payment page");
        hers.keyboard().press("Tab");
        hers.keyboard().press("Space");
        hers.locator("[name=owner]").focus();
        hers.keyboard().type("Jonas");
        hers.locator("[name=deadline]").fill("2026-03-18");
        type(hers, "[name=verification]", "It fires in the next game day");
        hers.locator("[name=verifyBy]").fill("2026-04-01");
        hers.locator("button[name=take][value=true]").focus();
        hers.keyboard().press("Enter");

        assertThat(hers.locator("#actions-taken")).containsText("1 of 5");
        assertThat(his.locator(".action h3").first()).hasText("Alert on latency of the payment page");
        assertThat(hers.locator(".quick-wins:visible a")).hasCount(1);
    }

    @Test
    void theSixthAsksWhichOneMakesRoom() {
        Acting.as(priya.id(), () -> {
            for (int i = 1; i <= 5; i++) {
                actions.take(priya, outage, Proposed.plan("Action " + i, jonas.id()), null);
            }
            actions.propose(priya, outage, Proposed.plan("Practise the rollback each month", jonas.id()));
        });
        Page hers = windowOf(priya);
        hers.navigate(address(path));
        hers.locator("summary", new Page.LocatorOptions().setHasText("Decide")).click();
        hers.locator("text=Take it >> visible=true").first().click();

        assertThat(hers.locator(".cap")).isVisible();
        assertThat(serious(hers)).isEmpty();
        hers.locator(".cap label", new Page.LocatorOptions().setHasText("Action 2"))
                .click();
        type(hers, "[name=capReason]", "the rollback covers it");
        hers.locator(".moving:has(.cap) button[value=true]").click();

        assertThat(hers.locator("#actions-dropped")).isVisible();
        assertThat(hers.locator("#actions-taken")).containsText("5 of 5");
    }

    @Test
    void earlierActionsAreSettledInTheirFrame() {
        earlierAction("Alert on pool saturation");
        Page hers = windowOf(priya);
        hers.navigate(address(path));
        assertThat(hers.locator(".previous .action")).hasCount(1);
        assertThat(hers.locator(".previous .late")).containsText("overdue");
        hers.locator(".previous button[value=dropped]").click();
        assertThat(hers.locator(".previous [role=alert]")).containsText("reason");

        type(hers, ".previous [name=words]", "the pool is gone");
        hers.locator(".previous button[value=dropped]").click();

        assertThat(hers.locator(".previous .verdict")).containsText("Priya dropped it: “the pool is gone”");
        assertThat(hers.locator(".said-count")).hasText("1 of 1 looked at.");
    }

    @Test
    void nothingIsReplacedUnderWhoeverIsTyping() {
        Page hers = windowOf(priya);
        hers.navigate(address(path + "?title=Practise"));
        assertThat(hers.locator(".live-state")).hasText("live");
        type(hers, "[name=title]", " the rollback");
        Acting.as(jonas.id(), () -> actions.take(jonas, outage, Proposed.plan("Alert on latency", jonas.id()), null));
        hers.waitForTimeout(1_500);

        assertThat(hers.locator("[name=title]")).hasValue("Practise the rollback");
    }

    @Test
    void impactIsSaidInItsPanel() {
        Page hers = windowOf(priya);
        hers.navigate(address("/incidents/" + outage + "/impact"));
        hers.locator(".figure a", new Page.LocatorOptions().setHasText("Users affected"))
                .focus();
        hers.keyboard().press("Enter");
        // The form takes the focus when it has come.
        assertThat(hers.locator("[name=value]")).isFocused();
        hers.locator("[name=known][value=estimated]").focus();
        hers.keyboard().press("Space");
        type(hers, "[name=value]", "about 300");
        assertThat(serious(hers)).isEmpty();
        hers.keyboard().press("Enter");
        assertThat(hers.locator(".impact [role=alert]")).containsText("as a range");
        assertThat(hers.locator("[name=value]")).hasValue("about 300");

        hers.locator("[name=value]").fill("250–350");
        hers.keyboard().press("Enter");

        assertThat(hers.locator(".known-estimated strong")).hasText("250–350");
    }

    @Test
    void aFormIsKeptWhileWhatOthersSaidIsOnItsWay() {
        Page hers = windowOf(priya);
        hers.navigate(address("/incidents/" + outage + "/impact"));
        assertThat(hers.locator(".live-state")).hasText("live");
        CompletableFuture<Route> late = new CompletableFuture<>();
        hers.route("**/impact/panel", late::complete);
        hers.waitForRequest(
                "**/impact/panel",
                () -> Acting.as(
                        jonas.id(),
                        () -> say(ImpactKind.TICKETS, ImpactKnown.MEASURED, "41", "", "Zendesk, tag checkout")));
        openByScript(hers);
        type(hers, "[name=value]", "250");
        late.join().resume();
        hers.waitForTimeout(1_500);
        assertThat(hers.locator("[name=value]")).hasValue("250");
    }

    /** A form that does not come through the frame, so that nothing calls off what the frame is fetching. */
    private static void openByScript(Page page) {
        page.evaluate("""
                async () => {
                  const text = await (await fetch("?figure=users")).text()
                  const other = new DOMParser().parseFromString(text, "text/html").querySelector("#impact .impact-form")
                  document.querySelector("#impact .amend").replaceWith(other)
                }
                """);
    }

    @Test
    void nothingSeriousKeepsAnybodyOut() {
        earlierAction("Alert on pool saturation");
        Acting.as(priya.id(), () -> {
            actions.take(
                    priya,
                    outage,
                    Proposed.plan("Alert on latency of the payment page", jonas.id(), Proposed.worth(3, 1, 3, 2)),
                    null);
            actions.take(
                    priya,
                    outage,
                    Proposed.plan("Limit what retries may multiply", priya.id(), Proposed.worth(3, 3, 3, 3)),
                    null);
            actions.propose(priya, outage, Proposed.idea("Buy more database connections"));
        });
        Acting.as(jonas.id(), () -> {
            say(ImpactKind.USERS, ImpactKnown.ESTIMATED, "10k–12k", "", "requests without an answer, per session");
            say(ImpactKind.DURATION, ImpactKnown.MEASURED, "44 min", "", "by the milestones");
            say(ImpactKind.SERVICE, ImpactKnown.MEASURED, "", "degraded", "payments took up to 30 s");
            say(ImpactKind.MONEY, ImpactKnown.UNKNOWN, "", "", "");
        });
        ActionId drill = Acting.as(
                priya.id(),
                () -> actions.take(priya, outage, Proposed.plan("Practise the rollback each month", jonas.id()), null));
        Page hers = windowOf(priya);
        for (String page : List.of(
                path,
                path + "?title=More",
                "/actions",
                "/actions/" + drill,
                "/incidents/" + outage + "/impact?figure=tickets")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : new int[] {1280, 390}) {
                    hers.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    hers.setViewportSize(width, 900);
                    hers.navigate(address(page));
                    if (page.startsWith(path)) {
                        assertThat(hers.locator(".previous .action")).hasCount(1);
                    }
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
            String name =
                    path.replaceAll("/incidents/[^/]+", "")
                                    .replaceAll("[0-9a-f-]{36}", "one")
                                    .replaceAll("\\W+", "-") + "-" + scheme + "-" + width;
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }
}
