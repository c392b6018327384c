package dev.hindcast.timeline;

import static dev.hindcast.timeline.Story.at;
import static dev.hindcast.timeline.Story.checkoutOutage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.timeline.Milestone.Name;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MilestoneProposalsTest {
    @Test
    void theCheckoutOutageHasAllSixMilestones() {
        Timeline timeline = checkoutOutage().reconstruct();

        assertThat(timeline.milestones())
                .extracting(Milestone::name, Milestone::at)
                .containsExactly(
                        tuple(Name.TRIGGER, at("14:03")),
                        tuple(Name.IMPACT_BEGAN, at("14:31")),
                        tuple(Name.DETECTED, at("14:47")),
                        tuple(Name.ACKNOWLEDGED, at("14:52")),
                        tuple(Name.MITIGATED, at("15:15")),
                        tuple(Name.RESOLVED, at("15:29")));
    }

    @Test
    void measuresAreDerivedFromTheMilestones() {
        Milestones overall = checkoutOutage().reconstruct().overall();

        assertThat(overall.timeToDetect()).contains(Duration.ofMinutes(44));
        assertThat(overall.timeToAcknowledge()).contains(Duration.ofMinutes(5));
        assertThat(overall.timeToMitigate()).contains(Duration.ofMinutes(72));
        assertThat(overall.timeToResolve()).contains(Duration.ofMinutes(86));
    }

    @Test
    void anIncidentWithoutAnEndHasNoTimeToResolve() {
        Timeline timeline = checkoutOutage().without(Kind.RECOVERY).reconstruct();

        assertThat(timeline.overall().get(Name.RESOLVED)).isEmpty();
        assertThat(timeline.overall().timeToResolve()).isEmpty();
        assertThat(timeline.overall().timeToMitigate()).isEmpty();
        assertThat(timeline.overall().timeToDetect()).contains(Duration.ofMinutes(44));
    }

    @Test
    void changesAloneAreNoEpisode() {
        Timeline timeline = new Story()
                .change("14:03", "checkout", "checkout 2.31.0")
                .commit("14:10", "Tidy")
                .reconstruct();

        assertThat(timeline.milestones()).isEmpty();
        assertThat(timeline.blindSpots()).isEmpty();
    }

    @Test
    void nothingAtAllIsNoEpisode() {
        assertThat(new Story().reconstruct().milestones()).isEmpty();
    }

    @Test
    void withoutAnyAlertTheFirstReportShowsTheImpactAndNothingWasDetected() {
        Milestones overall = checkoutOutage()
                .without(Kind.ALERT)
                .without(Kind.PAGE)
                .reconstruct()
                .overall();

        assertThat(overall.get(Name.TRIGGER)).map(Milestone::at).contains(at("14:03"));
        assertThat(overall.get(Name.IMPACT_BEGAN)).map(Milestone::at).contains(at("14:31"));
        assertThat(overall.get(Name.DETECTED)).isEmpty();
        assertThat(overall.get(Name.RESOLVED)).map(Milestone::at).contains(at("15:29"));
        assertThat(overall.timeToDetect()).isEmpty();
    }

    @Test
    void aChangeToTheSameServiceIsPreferredToALaterOneElsewhere() {
        Milestone trigger = checkoutOutage()
                .change("14:40", "search", "search 7.2.0 rolled out")
                .reconstruct()
                .overall()
                .get(Name.TRIGGER)
                .orElseThrow();

        assertThat(trigger.at()).isEqualTo(at("14:03"));
        assertThat(trigger.why()).isEqualTo("the last change to checkout before the first alert, 44 minutes earlier");
    }

    @Test
    void aCommitIsNoTriggerWhereARollOutIsRecorded() {
        Story story = new Story()
                .commit("14:45", "Tidy the cart")
                .change("14:20", "search", "search 7.2.0 rolled out")
                .alert("14:47", "checkout", "CheckoutErrorBudgetBurn");

        assertThat(story.reconstruct().overall().get(Name.TRIGGER))
                .map(Milestone::at)
                .contains(at("14:20"));
    }

    @Test
    void aCommitAsTriggerIsCalledAGuess() {
        Milestone trigger = new Story()
                .commit("3T12:00", "Long before")
                .commit("14:40", "Tidy the cart")
                .alert("14:47", "checkout", "CheckoutErrorBudgetBurn")
                .reconstruct()
                .overall()
                .get(Name.TRIGGER)
                .orElseThrow();

        assertThat(trigger.at()).isEqualTo(at("14:40"));
        assertThat(trigger.why()).contains("guess");
    }

    @Test
    void changesLongBeforeTheAlertAreNoTrigger() {
        Timeline timeline = new Story()
                .change("1T10:00", "checkout", "checkout 2.29.0")
                .commit("4T09:00", "Tidy")
                .alert("14:47", "checkout", "CheckoutErrorBudgetBurn")
                .reconstruct();

        assertThat(timeline.overall().get(Name.TRIGGER)).isEmpty();
        assertThat(timeline.overall().timeToDetect()).isEmpty();
    }

    @Test
    void aFixTriedAfterTheFirstReportIsNoTrigger() {
        Timeline timeline = checkoutOutage()
                .change("14:40", "checkout", "restart of all checkout pods")
                .reconstruct();

        assertThat(timeline.overall().get(Name.TRIGGER)).map(Milestone::at).contains(at("14:03"));
    }

    @Test
    void errorsInALogThatHadNoneBeforeShowThatImpactBegan() {
        Story story = checkoutOutage().log("13:50", "checkout log", "info", "ready");
        for (int second = 10; second < 30; second += 5) {
            story.log("14:05:" + second, "checkout log", "ERROR", "no connection from pool");
        }
        Milestone impact = story.reconstruct().overall().get(Name.IMPACT_BEGAN).orElseThrow();

        assertThat(impact.at()).isEqualTo(at("14:05:10"));
        assertThat(impact.why()).contains("checkout log");
    }

    @Test
    void anAcknowledgementOfAnotherAlertDoesNotCount() {
        Story story = new Story()
                .page("14:48", "checkout", "CheckoutErrorBudgetBurn")
                .add(
                        Kind.ACKNOWLEDGEMENT,
                        "14:50",
                        "pagerduty",
                        null,
                        "Mei",
                        "acknowledges",
                        Map.of("alert", "BackupTooOld"))
                .add(
                        Kind.ACKNOWLEDGEMENT,
                        "14:52",
                        "pagerduty",
                        null,
                        "Priya",
                        "acknowledges",
                        Map.of("alert", "CheckoutErrorBudgetBurn"));

        assertThat(story.reconstruct().overall().get(Name.ACKNOWLEDGED))
                .map(Milestone::at)
                .contains(at("14:52"));
    }

    @Test
    void whatSomebodyWritesTheNextDayIsNoResponse() {
        Story story = new Story()
                .alert("14:47", "checkout", "CheckoutErrorBudgetBurn")
                .chat("5T09:00", "Mei", "good morning");

        assertThat(story.reconstruct().overall().get(Name.ACKNOWLEDGED)).isEmpty();
    }

    @Test
    void aBotIsNoHumanResponse() {
        Timeline timeline = checkoutOutage()
                .without(Kind.ACKNOWLEDGEMENT)
                .chat("14:49", "deploy-bot", "rollout finished")
                .reconstruct();

        assertThat(timeline.overall().get(Name.ACKNOWLEDGED)).map(Milestone::at).contains(at("15:04"));
    }

    @Test
    void aTimeKnownOnlyToTheDayMarksNoMilestone() {
        Timeline timeline = new Story()
                .add(Event.at(Moment.of(at("00:00"), Precision.DAY))
                        .kind(Kind.CHANGE)
                        .source("wiki")
                        .service("checkout")
                        .text("checkout 2.31.0")
                        .build())
                .alert("14:47", "checkout", "CheckoutErrorBudgetBurn")
                .reconstruct();

        assertThat(timeline.overall().get(Name.TRIGGER)).isEmpty();
    }

    @Test
    void anAlertThatNamesAnEarlierStartShowsTheImpact() {
        Timeline timeline = new Story()
                .add(
                        Kind.ALERT,
                        "14:47",
                        "alertmanager",
                        "checkout",
                        null,
                        "CheckoutErrorBudgetBurn",
                        Map.of("startsAt", "2026-03-04T13:41:00Z"))
                .reconstruct();

        assertThat(timeline.overall().get(Name.IMPACT_BEGAN)).map(Milestone::at).contains(at("14:41"));
    }
}
