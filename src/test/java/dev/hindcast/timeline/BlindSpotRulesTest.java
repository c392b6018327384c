package dev.hindcast.timeline;

import static dev.hindcast.timeline.Story.at;
import static dev.hindcast.timeline.Story.checkoutOutage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.timeline.BlindSpot.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlindSpotRulesTest {
    private static List<BlindSpot> ofKind(Timeline timeline, Kind kind) {
        return timeline.blindSpots().stream()
                .filter(spot -> spot.kind() == kind)
                .toList();
    }

    private static BlindSpot only(Timeline timeline, Kind kind) {
        assertThat(ofKind(timeline, kind)).hasSize(1);
        return ofKind(timeline, kind).get(0);
    }

    @Test
    void aDeployBeforeTheFirstAlertOpensADetectionGap() {
        BlindSpot gap = only(checkoutOutage().reconstruct(), Kind.DETECTION_GAP);

        assertThat(gap.length()).isEqualTo(Duration.ofMinutes(44));
        assertThat(gap.events()).containsExactly(0, 4);
        assertThat(gap.text())
                .isEqualTo("The change at 14:03 was followed by the first alert at 14:47: 44 minutes unseen.");
    }

    @Test
    void withoutAKnownChangeTheFirstReportOpensTheDetectionGap() {
        BlindSpot gap =
                only(checkoutOutage().without(dev.hindcast.evidence.Kind.CHANGE).reconstruct(), Kind.DETECTION_GAP);

        assertThat(gap.from()).isEqualTo(at("14:31"));
        assertThat(gap.text()).startsWith("The first report from a customer at 14:31");
    }

    @Test
    void aGapThatBeginsWithACommitSaysWhatItTakesForGranted() {
        Story story = new Story()
                .commit("14:03", "Keep connections open")
                .alert("14:47", "checkout", "CheckoutErrorBudgetBurn");

        assertThat(only(story.reconstruct(), Kind.DETECTION_GAP).text())
                .isEqualTo("The commit at 14:03 was followed by the first alert at 14:47: 44 minutes unseen,"
                        + " if it was rolled out at once.");
    }

    @Test
    void aGapShorterThanAskedForIsNotReported() {
        TimelineOptions options = TimelineOptions.defaults().withGap(Duration.ofMinutes(45));

        assertThat(Timelines.reconstruct(checkoutOutage().events(), options).blindSpots())
                .isEmpty();
    }

    @Test
    void anAlertThatComesAtOnceLeavesNoGap() {
        Story story = new Story()
                .change("14:03", "checkout", "checkout 2.31.0")
                .alert("14:04", "checkout", "CheckoutErrorBudgetBurn");

        assertThat(story.reconstruct().blindSpots()).isEmpty();
    }

    @Test
    void aGapOverMidnightNamesTheDay() {
        Story story = new Story()
                .change("3T23:50", "checkout", "checkout 2.31.0")
                .alert("4T00:20", "checkout", "CheckoutErrorBudgetBurn");

        assertThat(only(story.reconstruct(), Kind.DETECTION_GAP).text())
                .isEqualTo(
                        "The change at 23:50 was followed by the first alert at 00:20 on 4 March: 30 minutes unseen.");
    }

    @Test
    void aReportBeforeTheFirstAlertMeansThatCustomersWereFirst() {
        BlindSpot first = only(checkoutOutage().reconstruct(), Kind.CUSTOMERS_FIRST);

        assertThat(first.length()).isEqualTo(Duration.ofMinutes(16));
        assertThat(first.text())
                .isEqualTo(
                        "Customers were first: a report came in at 14:31, 16 minutes before the first alert at 14:47.");
    }

    @Test
    void aReportAfterTheAlertDoesNot() {
        Story story = new Story()
                .alert("14:47", "checkout", "CheckoutErrorBudgetBurn")
                .report("14:58", "Ticket 88130");

        assertThat(ofKind(story.reconstruct(), Kind.CUSTOMERS_FIRST)).isEmpty();
    }

    @Test
    void anAlertThatNobodyAnswersForLongIsAnAcknowledgementGap() {
        Story story = new Story()
                .alert("14:47", "checkout", "CheckoutErrorBudgetBurn")
                .chat("14:50", "icinga-wm", "still critical")
                .acknowledgement("15:12", "Mei");

        assertThat(only(story.reconstruct(), Kind.ACKNOWLEDGEMENT_GAP).text())
                .isEqualTo("The first alert at 14:47 was followed by the first acknowledgement at 15:12:"
                        + " 25 minutes without a human response in the evidence.");
    }

    @Test
    void anAlertThatNobodyEverAnsweredHasNoLengthToReport() {
        Story story = new Story().alert("14:47", "checkout", "CheckoutErrorBudgetBurn");

        assertThat(ofKind(story.reconstruct(), Kind.ACKNOWLEDGEMENT_GAP)).isEmpty();
    }

    @Test
    void aSourceThatSpokeEveryMinuteAndStopsIsSilent() {
        Story story = checkoutOutage();
        for (int minute = 0; minute < 60; minute++) {
            story.log("13:%02d".formatted(minute), "orders-db log", "info", "checkpoint");
        }
        for (int minute = 30; minute < 60; minute++) {
            story.log("14:%02d".formatted(minute), "orders-db log", "info", "checkpoint");
        }
        story.log("15:29", "orders-db log", "info", "checkpoint");
        List<BlindSpot> silent = ofKind(story.reconstruct(), Kind.SILENT_TELEMETRY);

        assertThat(silent).extracting(BlindSpot::from).containsExactly(at("13:59"), at("14:59"));
        assertThat(silent.get(0).text())
                .isEqualTo(
                        "orders-db log spoke every 1 min (median of 90 intervals, 95% of them under 1 min) and then said"
                                + " nothing from 13:59 until 14:30: 31 minutes silent.");
    }

    @Test
    void aSourceWithLittleHistoryIsNotCalledSilent() {
        Story story = checkoutOutage();
        for (int minute = 0; minute < 10; minute++) {
            story.log("14:%02d".formatted(minute), "orders-db log", "info", "checkpoint");
        }

        assertThat(ofKind(story.reconstruct(), Kind.SILENT_TELEMETRY)).isEmpty();
    }

    @Test
    void aSourceThatSpeaksNowAndThenIsNotCalledSilent() {
        Story story = checkoutOutage();
        for (int hour = 0; hour < 24; hour++) {
            story.log("%02d:00".formatted(hour), "cron", "info", "started");
            story.log("%02d:01".formatted(hour), "cron", "info", "finished");
        }

        assertThat(ofKind(story.reconstruct(), Kind.SILENT_TELEMETRY)).isEmpty();
    }
}
