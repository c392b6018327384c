package dev.hindcast.timeline.edit;

import static dev.hindcast.world.CheckoutOutage.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceImported;
import dev.hindcast.evidence.EvidenceRead;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.Statement;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Milestone.Name;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
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

class EditingTest extends ServerTest {
    @Autowired
    Editing editing;

    @Autowired
    Reconstruction reconstruction;

    @Autowired
    KeptTimelines timelines;

    @Autowired
    StatementStates states;

    @Autowired
    Edits edits;

    @Autowired
    Events events;

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher announce;

    private Account priya;
    private Account jonas;
    private IncidentId incident;

    @BeforeEach
    void theCheckoutOutageIsReconstructed() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        incident = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        as(priya, () -> reconstruction.of(incident));
    }

    private static void as(Account account, Runnable work) {
        Acting.as(account.id(), work);
    }

    private long event(String text) {
        return Acting.as(
                priya.id(),
                () -> events.first(EventQuery.of(incident).text(text), 1)
                        .events()
                        .get(0)
                        .id());
    }

    private KeptTimeline timeline() {
        return Acting.as(priya.id(), () -> timelines.of(incident));
    }

    private Instant when(Name name) {
        KeptMilestone milestone = timeline().milestone(name, 1);
        return milestone == null ? null : milestone.at();
    }

    private StatementState state(long event) {
        return Acting.as(
                priya.id(),
                () -> states.of(incident, List.of(event)).getOrDefault(event, StatementState.untouched(event)));
    }

    private Edit last() {
        return Acting.as(priya.id(), () -> edits.latest(incident, null, 1).get(0));
    }

    @Test
    void milestonesAndBlindSpotsAreProposedFromTheEvidence() {
        assertThat(when(Name.TRIGGER)).isEqualTo(at("14:03"));
        assertThat(when(Name.DETECTED)).isEqualTo(at("14:47"));
        assertThat(when(Name.RESOLVED)).isEqualTo(at("15:29"));
        assertThat(timeline().blindSpots()).anySatisfy(spot -> {
            assertThat(spot.kind()).isEqualTo(BlindSpot.Kind.DETECTION_GAP);
            assertThat(spot.text()).contains("14:03", "14:47", "44 minutes");
        });
    }

    @Test
    void everyEditKeepsItsAuthorAndTime() {
        as(jonas, () -> editing.pin(jonas, incident, event("rolled out"), true));

        assertThat(last().author()).isEqualTo(jonas.id());
        assertThat(last().what()).isEqualTo(What.PIN);
        assertThat(state(event("rolled out")).pinned()).isTrue();
    }

    @Test
    void pinningTwiceIsOneEdit() {
        long event = event("rolled out");
        as(jonas, () -> editing.pin(jonas, incident, event, true));
        long first = last().id();
        as(priya, () -> editing.pin(priya, incident, event, true));

        assertThat(last().id()).isEqualTo(first);
    }

    @Test
    void theOriginalWordingIsKept() {
        long event = event("is checkout slow");
        as(jonas, () -> editing.reword(jonas, incident, event, "Support asks whether checkout is slow", 0));

        assertThat(state(event).wording()).isEqualTo("Support asks whether checkout is slow");
        as(
                priya,
                () -> assertThat(events.find(incident, event)
                                .orElseThrow()
                                .event()
                                .text())
                        .isEqualTo("is checkout slow for anybody else?"));
    }

    @Test
    void whoWordsLaterIsToldAndNothingIsOverwritten() {
        long event = event("is checkout slow");
        as(jonas, () -> editing.reword(jonas, incident, event, "Support asks", 0));

        as(
                priya,
                () -> assertThatThrownBy(() -> editing.reword(priya, incident, event, "Amara asks", 0))
                        .isInstanceOfSatisfying(
                                Overtaken.class,
                                overtaken -> assertThat(overtaken.by())
                                        .extracting(Edit::author)
                                        .isEqualTo(jonas.id())));
        assertThat(state(event).wording()).isEqualTo("Support asks");
        as(priya, () -> editing.reword(priya, incident, event, "Amara asks", last().id()));
        assertThat(state(event).wording()).isEqualTo("Amara asks");
    }

    @Test
    void undoingARewordingRestoresWhatWasThereBefore() {
        long event = event("is checkout slow");
        as(jonas, () -> editing.reword(jonas, incident, event, "first", 0));
        as(jonas, () -> editing.reword(jonas, incident, event, "second", last().id()));
        long second = last().id();

        as(priya, () -> editing.undo(priya, incident, second));

        assertThat(state(event).wording()).isEqualTo("first");
        assertThat(last().undoes()).isEqualTo(second);
        assertThat(last().author()).isEqualTo(priya.id());
        as(
                priya,
                () -> assertThatThrownBy(() -> editing.undo(priya, incident, second))
                        .isInstanceOf(Overtaken.class));
    }

    @Test
    void anUndoThatComesTooLateOverwritesNothing() {
        long event = event("is checkout slow");
        as(jonas, () -> editing.reword(jonas, incident, event, "first", 0));
        long first = last().id();
        as(priya, () -> editing.reword(priya, incident, event, "second", first));

        as(
                jonas,
                () -> assertThatThrownBy(() -> editing.undo(jonas, incident, first))
                        .isInstanceOf(Overtaken.class));
        assertThat(state(event).wording()).isEqualTo("second");
    }

    @Test
    void aHiddenAlertProposesNothing() {
        long alert = event("fires");
        as(jonas, () -> editing.hide(jonas, incident, alert, true));
        assertThat(when(Name.DETECTED)).isEqualTo(at("14:48"));

        as(jonas, () -> editing.undo(jonas, incident, last().id()));
        assertThat(when(Name.DETECTED)).isEqualTo(at("14:47"));
    }

    @Test
    void anAddedStatementCountsAndCanBeTakenBack() {
        as(
                jonas,
                () -> editing.add(
                        jonas,
                        new Statement(
                                incident,
                                at("14:20"),
                                null,
                                Precision.MINUTE,
                                Kind.REPORT,
                                null,
                                "a customer",
                                "A customer calls the office",
                                null,
                                0,
                                jonas.id())));
        assertThat(timeline().blindSpots())
                .anySatisfy(spot -> assertThat(spot.text()).contains("a report came in at 14:20"));

        as(priya, () -> editing.undo(priya, incident, last().id()));
        assertThat(timeline().blindSpots())
                .noneSatisfy(spot -> assertThat(spot.text()).contains("14:20"));
    }

    @Test
    void aMovedMilestoneSurvivesANewImportAndBlindSpotsFollowIt() {
        long ticket = event("88120");
        MilestoneKey detected = new MilestoneKey(Name.DETECTED, 1);
        as(
                jonas,
                () -> editing.move(
                        jonas,
                        incident,
                        detected,
                        new Placement(at("14:31"), ticket, "support saw the ticket at once")));
        assertThat(timeline().overall().timeToDetect())
                .hasValueSatisfying(length -> assertThat(length).hasMinutes(28));

        as(priya, () -> reconstruction.of(incident));

        assertThat(when(Name.DETECTED)).isEqualTo(at("14:31"));
        assertThat(timeline().blindSpots())
                .anySatisfy(spot -> assertThat(spot.text()).contains("14:31", "28 minutes"));
    }

    @Test
    void aMilestoneGoesBackToItsProposal() {
        MilestoneKey resolved = new MilestoneKey(Name.RESOLVED, 1);
        as(
                jonas,
                () -> editing.move(jonas, incident, resolved, new Placement(at("15:40"), null, "queues had drained")));
        as(jonas, () -> editing.move(jonas, incident, resolved, null));
        assertThat(when(Name.RESOLVED)).isEqualTo(at("15:29"));

        as(priya, () -> editing.undo(priya, incident, last().id()));
        assertThat(when(Name.RESOLVED)).isEqualTo(at("15:40"));
    }

    @Test
    void whatPeopleSayIsUnknownIsNotMeasured() {
        as(
                jonas,
                () -> editing.move(
                        jonas,
                        incident,
                        new MilestoneKey(Name.RESOLVED, 1),
                        new Placement(null, null, "nobody looked")));

        assertThat(timeline().overall().timeToResolve()).isEmpty();
    }

    @Test
    void editsFollowAnEventToItsNewNumber() {
        long event = event("rolled out");
        long other = event("rollback");
        as(jonas, () -> editing.pin(jonas, incident, event, true));

        as(priya, () -> announce.publishEvent(new EvidenceRead(incident, UUID.randomUUID(), Map.of(event, other))));

        assertThat(state(other).pinned()).isTrue();
        assertThat(state(event).pinned()).isFalse();
        assertThat(last().event()).isEqualTo(other);
    }

    @Test
    void anImportHasTheMilestonesWorkedOutAnew() throws InterruptedException {
        as(
                priya,
                () -> transactions.executeWithoutResult(
                        status -> announce.publishEvent(new EvidenceImported(incident, UUID.randomUUID()))));

        for (int i = 0; i < 200 && Acting.as(priya.id(), () -> timelines.isDue(incident)); i++) {
            Thread.sleep(25);
        }
        as(priya, () -> assertThat(timelines.isDue(incident)).isFalse());
    }

    @Test
    void anOutsiderCanChangeNothingAndAViewerIsRefused() {
        Account outsider = person("Mei", Role.ADMINISTRATOR);
        long event = event("rolled out");
        as(outsider, () -> {
            assertThatThrownBy(() -> editing.pin(outsider, incident, event, true))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> editing.reword(outsider, incident, event, "mine", 0))
                    .isInstanceOf(NotFound.class);
            assertThat(timelines.of(incident).milestones()).isEmpty();
            assertThat(edits.latest(incident, null, 9)).isEmpty();
        });
        Account viewer = person("Amara", Role.VIEWER);
        IncidentId open = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions);
        long seen = Acting.as(
                viewer.id(),
                () -> events.first(EventQuery.of(open), 1).events().get(0).id());
        as(
                viewer,
                () -> assertThatThrownBy(() -> editing.pin(viewer, open, seen, true))
                        .isInstanceOf(Forbidden.class));
    }

    @Test
    void anEventOfAnotherIncidentDoesNotExistHere() {
        IncidentId other = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions);
        as(
                priya,
                () -> assertThatThrownBy(() -> editing.pin(priya, other, event("rolled out"), true))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void theHistoryCannotBeRewritten() {
        as(jonas, () -> editing.pin(jonas, incident, event("rolled out"), true));

        as(jonas, () -> {
            assertThatThrownBy(() -> jdbc.sql("delete from timeline_edit").update())
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() ->
                            jdbc.sql("update timeline_edit set what = 'hide'").update())
                    .hasStackTraceContaining("permission denied");
        });
    }
}
