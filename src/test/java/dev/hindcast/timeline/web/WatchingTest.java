package dev.hindcast.timeline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.hindcast.evidence.EvidenceImported;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.timeline.replay.ReplayNotes;
import dev.hindcast.world.BrowserTest;
import dev.hindcast.world.CheckoutOutage;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class WatchingTest extends BrowserTest {
    @Autowired
    Incidents incidents;

    @Autowired
    KeptTimelines timelines;

    @Autowired
    ReplayNotes notes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher announce;

    private Account priya;
    private IncidentId incident;
    private String path;

    @BeforeEach
    void thereIsAnOutage() throws InterruptedException {
        priya = person("Priya", Role.MEMBER);
        incident = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of()), incidents, jdbc, transactions);
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(
                        status -> announce.publishEvent(new EvidenceImported(incident, UUID.randomUUID()))));
        for (int i = 0; i < 400 && Acting.as(priya.id(), () -> timelines.isDue(incident)); i++) {
            Thread.sleep(25);
        }
        path = "/incidents/" + incident;
    }

    private Page replayAt(String time) {
        Page page = windowOf(priya);
        page.navigate(address(path + "/replay?t=" + CheckoutOutage.at(time)));
        assertThat(page.locator("[data-replay-target=play]")).isVisible();
        return page;
    }

    private static void assertSeenAt(Page page, String time) {
        assertThat(page.locator("#replay-clock")).containsText(time);
        assertThat(page).hasTitle(Pattern.compile("seen at " + time));
    }

    @Test
    void itPlaysPausesAndJumpsOverSilences() {
        Page page = replayAt("14:03");
        page.selectOption("[data-replay-target=speed]", "300");
        page.check("[data-replay-target=skip]");
        page.click("[data-replay-target=play]");

        assertThat(page.locator(".silence")).containsText("min in which nothing became known");
        assertThat(page.locator("#replay-list")).containsText("is checkout slow");
        page.click("[data-replay-target=play]");
        assertThat(page.locator("[data-replay-target=play]")).hasText("Play");
        String stands = page.locator("#replay-clock time").innerText();
        page.waitForTimeout(1_500);
        assertThat(page.locator("#replay-clock time")).hasText(stands);
    }

    @Test
    void stepsAndKeysGoOnAndBackAndTakeAwayWhatCameLater() {
        Page page = replayAt("14:33");
        page.keyboard().press("j");
        assertSeenAt(page, "14:47");
        assertThat(page.locator("#replay-list")).containsText("CheckoutErrorBudgetBurn");
        assertThat(page.locator("#replay-facts")).containsText("1 firing");

        page.click("a[rel=prev]");
        assertSeenAt(page, "14:33");
        assertThat(page.locator("main")).not().containsText("CheckoutErrorBudgetBurn");
        assertThat(page.content()).doesNotContain("CheckoutErrorBudgetBurn", "Sev-1", "Checkout outage after");
    }

    @Test
    void theScaleIsMovedByKeyboard() {
        Page page = replayAt("14:45");
        page.locator("[type=range]").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertSeenAt(page, "14:48");
        assertThat(page.locator("[type=range]")).hasAttribute("aria-valuetext", "14:48");
        page.keyboard().press("PageDown");
        assertSeenAt(page, "14:38");
        assertThat(page.locator("#replay-list")).not().containsText("Paged");
    }

    @Test
    void aNoteKeepsItsMomentAndStandsBesideTheTimeline() {
        Page other = windowOf(priya);
        other.navigate(address(path));
        assertThat(other.locator(".live-state")).hasText("live");
        assertThat(other.locator("turbo-frame#notes")).containsText("Watch it as it was seen");

        Page page = replayAt("14:33");
        page.fill("#replay-note textarea", "I would have asked for the pool here");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#replay-list .note")).containsText("I would have asked for the pool here");
        assertThat(page.locator("#replay-note textarea")).hasValue("");
        assertThat(other.locator("turbo-frame#notes")).containsText("at 14:33");
        assertThat(Acting.as(priya.id(), () -> notes.of(incident)))
                .singleElement()
                .satisfies(note -> assertThat(note.moment()).isEqualTo(CheckoutOutage.at("14:33")));
    }

    @Test
    void everybodyCanUseItAlsoOnAPhone() {
        Page page = replayAt("14:50");
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 850);
            page.navigate(address(path + "/replay?t=" + CheckoutOutage.at("14:50")));
            assertThat(page.locator("[data-replay-target=play]")).isVisible();
            assertThat(serious(page)).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            for (String replay : List.of("false", "true")) {
                page.navigate(address(path + "/walkthrough?replay=" + replay));
                assertThat(page.locator("#walk-text")).isVisible();
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(Math.max(width, 980));
            }
        }
    }

    @Test
    void aWalkthroughStaysInItsFrameAndTellsWhereItStands() {
        Page page = windowOf(priya);
        page.navigate(address(path));
        page.evaluate("""
                url => {
                  window.stood = []
                  document.addEventListener("walk:at", (event) => window.stood.push(event.detail))
                  const frame = document.createElement("turbo-frame")
                  frame.id = "walkthrough"
                  frame.src = url
                  document.querySelector("main").prepend(frame)
                }""", path + "/walkthrough");
        assertThat(page.locator("#walk-text")).containsText("rolled out");
        page.locator("#walkthrough [rel=next]").click();
        assertThat(page.locator("#walk-text")).containsText("Ticket 88120");
        assertThat((int) page.evaluate("window.stood.length")).isEqualTo(2);

        page.click("text=Correct the wording");
        page.fill("#walkthrough [name=wording]", "Ticket 88120: the payment page hangs");
        page.click("text=Save the wording");
        assertThat(page.locator("#walk-text")).hasText("Ticket 88120: the payment page hangs");
        assertThat(page.locator("#walkthrough")).containsText("reworded by Priya");
        page.click("text=Without hindsight");
        assertThat(page.locator("#walkthrough .seen-at")).isVisible();
        assertThat(serious(page)).isEmpty();
    }
}
