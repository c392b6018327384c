package dev.hindcast.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceImported;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.timeline.replay.ReplayNote;
import dev.hindcast.timeline.replay.ReplayNotes;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.WebClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ReplayPageTest extends ServerTest {
    /** Of the milestones and blind spots, in the words of pages. */
    private static final List<String> AFTERWARDS = List.of(
            "Checkout outage after",
            "Sev-1",
            "mitigated",
            "detected",
            "impact began",
            "unseen",
            "Trigger",
            "to detect");

    @Autowired
    Incidents incidents;

    @Autowired
    Events events;

    @Autowired
    Editing editing;

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
    private WebClient browser;

    @BeforeEach
    void theOutageIsRestrictedToPriya() throws InterruptedException {
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
        browser = browserOf(priya);
    }

    private List<RecordedEvent> all() {
        return Acting.as(
                priya.id(), () -> events.first(EventQuery.of(incident), 100).events());
    }

    private long event(String text) {
        return all().stream()
                .filter(recorded -> recorded.event().text().contains(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private HttpResponse<String> at(String query) {
        return browser.send(HttpRequest.newBuilder(browser.address(path + "/replay/at?" + query))
                .header("Accept", Streams.TYPE)
                .GET());
    }

    private static Instant moment(String time) {
        return CheckoutOutage.at(time);
    }

    @Test
    void atEachMomentOnlyWhatWasKnownByThenIsInTheAnswerAndNotAWordOfWhatCameLater() {
        for (String time : List.of("13:50", "14:02", "14:20", "14:47", "14:52", "15:04", "15:20")) {
            Instant t = moment(time);
            String page = browser.get(path + "/replay?t=" + t).body();
            String fragment = at("t=" + t).body();
            String stepped = at("t=" + t + "&since=" + t.minusSeconds(600)).body();
            String walked = lastKnown(t) == 0
                    ? ""
                    : browser.get(path + "/walkthrough?replay=true&event=" + lastKnown(t))
                            .body();
            for (String answer : List.of(page, fragment, stepped, walked)) {
                for (RecordedEvent recorded : all()) {
                    boolean later =
                            recorded.event().at().isAfter(t) || recorded.event().kind() == Kind.REPORT;
                    if (later) {
                        assertThat(answer)
                                .as("at " + time)
                                .doesNotContain(escaped(recorded.event().text()))
                                .doesNotContain("\"" + recorded.event().at() + "\"")
                                .doesNotContain("k" + recorded.id() + "\"");
                    }
                }
                assertThat(answer).as("at " + time).doesNotContain(AFTERWARDS);
            }
            assertThat(page).contains("<title>Incident of 4 March 2026, seen at " + time);
        }
    }

    private long lastKnown(Instant t) {
        return all().stream()
                .filter(recorded ->
                        !recorded.event().at().isAfter(t) && recorded.event().kind() != Kind.REPORT)
                .mapToLong(RecordedEvent::id)
                .reduce(0, (before, id) -> id);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Test
    void whatIsKnownIsOnThePage() {
        assertThat(browser.get(path + "/replay?t=" + moment("14:20")).body())
                .contains("checkout 2.31.0 rolled out to production", "1 change", "nobody");
        assertThat(at("t=" + moment("14:50") + "&since=" + moment("14:40")).body())
                .contains("CheckoutErrorBudgetBurn", "1 firing", "Paged")
                .contains("action=\"prepend\" target=\"replay-list\"");
        assertThat(at("t=" + moment("14:20")).body()).contains("action=\"update\" target=\"replay-list\"");
    }

    @Test
    void aStepGoesToWhereTheNextStatementBecameKnown() {
        assertThat(at("t=" + moment("14:20") + "&since=" + moment("14:20") + "&step=next")
                        .body())
                .contains("data-moment=\"" + moment("14:33") + "\"", "is checkout slow");
        assertThat(browser.get(path + "/replay?step=previous&t=" + moment("14:20"))
                        .body())
                .contains("data-moment=\"" + moment("14:03") + "\"");
    }

    @Test
    void besideThePromptsOfAPhaseStandsWhatWasKnownWhenItWasDecided() {
        assertThat(browser.get(path + "/replay/then?phase=detection").body())
                .contains("Then, at 14:47", "CheckoutErrorBudgetBurn", "Known by then: 1 firing")
                .doesNotContain("rolled back");
        assertThat(browser.get(path + "/replay/then?phase=none").body()).doesNotContain("Then, at");
    }

    @Test
    void ticketsThatNobodyNamedAreShownAtTheEndWithTheirNumber() {
        assertThat(browser.get(path + "/replay?t=" + moment("15:40")).body())
                .contains("What nobody in engineering had seen yet: 2 tickets", "Ticket 88123");
    }

    @Test
    void aNewWordingAndAHiddenStatementAreNotInTheReplay() {
        long chat = event("is checkout slow");
        long page = event("Paged");
        Acting.as(priya.id(), () -> editing.reword(priya, incident, chat, "The first sign of the outage", 0));
        Acting.as(priya.id(), () -> editing.hide(priya, incident, page, true));

        assertThat(browser.get(path + "/replay?t=" + moment("14:50")).body())
                .contains("is checkout slow for anybody else?")
                .doesNotContain("first sign of the outage", "Paged:");
        assertThat(browser.get(path + "/walkthrough?replay=true&event=" + chat).body())
                .contains("is checkout slow for anybody else?")
                .doesNotContain("first sign of the outage");
        assertThat(browser.get(path + "/walkthrough?event=" + chat).body()).contains("The first sign of the outage");
    }

    @Test
    void aNoteKeepsTheMomentAtWhichItWasTaken() {
        String moment = moment("14:20").toString();
        browser.post(
                path + "/replay?t=" + moment, path + "/notes", Map.of("moment", moment, "text", "I'd roll <back> now"));

        assertThat(Acting.as(priya.id(), () -> notes.of(incident)))
                .singleElement()
                .satisfies(note -> assertThat(note.moment()).isEqualTo(moment("14:20")))
                .satisfies(note -> assertThat(note.author()).isEqualTo(priya.id()));
        assertThat(browser.get(path + "/notes/panel").body()).contains("at 14:20", "roll &lt;back&gt; now", "Priya");
        assertThat(browser.get(path + "/replay?t=" + moment("14:19")).body()).doesNotContain("roll &lt;back");
        assertThat(browser.get(path + "/replay?t=" + moment("14:21")).body()).contains("roll &lt;back&gt; now");
    }

    @Test
    void anEmptyNoteIsRefusedAndKeepsItsMoment() {
        HttpResponse<String> answer = browser.post(
                path + "/replay",
                path + "/notes",
                Map.of("moment", moment("14:20").toString(), "text", " "));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Write what you noticed", moment("14:20").toString());
    }

    @Test
    void forOutsidersThereIsNeitherReplayNorWalkthroughNorNote() {
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(status -> notes.add(new ReplayNote(
                        UUID.randomUUID(), incident, moment("14:20"), priya.id(), moment("16:00"), "secret"))));
        Account lukas = person("Lukas", Role.MEMBER);
        WebClient outsider = browserOf(lukas);

        for (String page : List.of("/replay", "/replay/then?phase=detection", "/walkthrough", "/notes/panel")) {
            assertThat(outsider.get(path + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(outsider.post("/incidents", path + "/notes", Map.of("moment", "2026-03-04T13:20:00Z", "text", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Acting.as(lukas.id(), () -> notes.of(incident))).isEmpty();
    }

    @Test
    void viewersWatchAndCannotWrite() {
        Account viewer = person("Vera", Role.VIEWER);
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(
                        status -> incidents.changeAudience(incident, Audience.only(Set.of(), Set.of(viewer.id())))));
        WebClient hers = browserOf(viewer);

        assertThat(hers.get(path + "/replay").body()).contains("seen at").doesNotContain("<textarea");
        assertThat(hers.get(path + "/walkthrough").body()).contains("1 of").doesNotContain("<textarea");
        assertThat(hers.post("/incidents", path + "/notes", Map.of("moment", "2026-03-04T13:20:00Z", "text", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theWalkthroughGoesFromStatementToStatementThatMatters() {
        String first = browser.get(path + "/walkthrough").body();
        assertThat(first)
                .contains("turbo-frame id=\"walkthrough\"", "1 of 10 that matter", "rolled out to production")
                .contains("data-event=\"" + event("Ticket 88120") + "\"")
                .doesNotContain("<html");
        assertThat(browser.get(path + "/walkthrough?replay=true&event=" + event("Paged"))
                        .body())
                .contains("4 known so far")
                .doesNotContain(" of 10", "acknowledges");
    }

    @Test
    void aStatementThatIsGoneIsFollowedByTheNextAfterIt() {
        long chat = event("is checkout slow");
        Acting.as(priya.id(), () -> editing.hide(priya, incident, chat, true));

        assertThat(browser.get(path + "/walkthrough?event=" + chat).body())
                .contains("data-event=\"" + event("Ticket 88123") + "\" data-replay");
    }

    @Test
    void theWordingIsCorrectedInTheWalkthroughAndAConflictKeepsBothTexts() {
        long chat = event("is checkout slow");
        String panel = path + "/walkthrough?event=" + chat;
        browser.post(
                panel,
                path + "/walkthrough/wording",
                Map.of("event", "" + chat, "wording", "Support asks", "seen", "0"));
        HttpResponse<String> late = browser.post(
                panel, path + "/walkthrough/wording", Map.of("event", "" + chat, "wording", "Amara asks", "seen", "0"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("turbo-frame id=\"walkthrough\"", "It now reads: “Support asks”", ">Amara asks</textarea>");
    }

    @Test
    void aStatementIsAddedInTheWalkthroughWithItsAuthor() {
        long chat = event("is checkout slow");
        HttpResponse<String> added = browser.post(
                path + "/walkthrough?event=" + chat,
                path + "/walkthrough/statements",
                Map.of("event", "" + chat, "time", "14:41", "text", "It hangs on my phone"));
        HttpResponse<String> unclear = browser.post(
                path + "/walkthrough?event=" + chat,
                path + "/walkthrough/statements",
                Map.of("event", "" + chat, "time", "half past", "text", "It hangs on my phone"));

        assertThat(added.body()).contains("It hangs on my phone</h2>", "added by Priya");
        assertThat(unclear.statusCode()).isEqualTo(422);
        assertThat(unclear.body()).contains("“half past” is no time", ">It hangs on my phone</textarea>");
    }
}
