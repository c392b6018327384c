package dev.hindcast.timeline;

import static dev.hindcast.timeline.Story.at;
import static dev.hindcast.timeline.Story.checkoutOutage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.timeline.Milestone.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EpisodesTest {
    @Test
    void aSecondRoundAfterACalmIsAnEpisodeOfItsOwn() {
        Timeline timeline = checkoutOutage()
                .change("16:30", "checkout", "checkout 2.31.1 rolled out to production")
                .alert("16:41", "checkout", "CheckoutErrorBudgetBurn")
                .recovery("17:05", "checkout", "CheckoutErrorBudgetBurn")
                .reconstruct();

        assertThat(timeline.episodes()).isEqualTo(2);
        assertThat(timeline.episode(2).get(Name.TRIGGER)).map(Milestone::at).contains(at("16:30"));
        assertThat(timeline.overall().get(Name.DETECTED)).map(Milestone::at).contains(at("14:47"));
        assertThat(timeline.overall().get(Name.RESOLVED)).map(Milestone::at).contains(at("17:05"));
    }

    @Test
    void flappingDoesNotSplitAnEpisode() {
        Timeline timeline = checkoutOutage()
                .recovery("14:56", "checkout", "CheckoutErrorBudgetBurn")
                .alert("14:58", "checkout", "CheckoutErrorBudgetBurn")
                .recovery("15:02", "checkout", "CheckoutErrorBudgetBurn")
                .alert("15:05", "checkout", "CheckoutErrorBudgetBurn")
                .reconstruct();

        assertThat(timeline.episodes()).isEqualTo(1);
        assertThat(timeline.overall().get(Name.RESOLVED)).map(Milestone::at).contains(at("15:29"));
    }

    @Test
    void anotherRollOutSoonAfterTheRecoveryBeginsAnotherEpisode() {
        Timeline timeline = checkoutOutage()
                .change("15:32", "checkout", "checkout 2.31.1 rolled out to production")
                .alert("15:36", "checkout", "CheckoutErrorBudgetBurn")
                .reconstruct();

        assertThat(timeline.episodes()).isEqualTo(2);
        assertThat(timeline.episode(2).get(Name.TRIGGER)).map(Milestone::at).contains(at("15:32"));
        assertThat(timeline.overall().get(Name.RESOLVED)).isEmpty();
    }

    @Test
    void oneAlertThatDoesNotRecoverKeepsTheEpisodeOpen() {
        Timeline timeline = checkoutOutage()
                .alert("15:00", "orders-db", "ConnectionPoolExhausted")
                .reconstruct();

        assertThat(timeline.overall().get(Name.RESOLVED)).isEmpty();
    }

    @Test
    void aRecoveryIsPairedByItsWordsWhereNoNameIsGiven() {
        Timeline timeline = new Story()
                .add(
                        Kind.ALERT,
                        "19:19",
                        "irc",
                        null,
                        "icinga-wm",
                        "PROBLEM - HTTP on web-1 is CRITICAL: timeout",
                        Map.of())
                .add(
                        Kind.ALERT,
                        "19:20",
                        "irc",
                        null,
                        "icinga-wm",
                        "PROBLEM - HTTP on web-2 is CRITICAL: timeout",
                        Map.of())
                .add(Kind.RECOVERY, "19:39", "irc", null, "icinga-wm", "RECOVERY - HTTP on web-2 is OK: 200", Map.of())
                .add(Kind.RECOVERY, "19:40", "irc", null, "icinga-wm", "RECOVERY - HTTP on web-1 is OK: 200", Map.of())
                .reconstruct();

        assertThat(timeline.overall().get(Name.RESOLVED)).map(Milestone::at).contains(at("19:40"));
    }

    @Test
    void theHeartbeatOfTheMonitoringIsNoAlert() {
        Timeline timeline = checkoutOutage().alert("09:00", null, "Watchdog").reconstruct();

        assertThat(timeline.overall().get(Name.DETECTED)).map(Milestone::at).contains(at("14:47"));
        assertThat(timeline.overall().get(Name.RESOLVED)).isPresent();
    }

    @Test
    void anAlertThatHasStoodForDaysIsNoEpisodeOfThisIncident() {
        Timeline timeline = checkoutOutage()
                .alert("1T08:00", "backup", "BackupOlderThanADay")
                .reconstruct();

        assertThat(timeline.episodes()).isEqualTo(1);
        assertThat(timeline.overall().get(Name.DETECTED)).map(Milestone::at).contains(at("14:47"));
    }

    @Test
    void anAlertThatWasSilencedReachedNobody() {
        Timeline timeline = checkoutOutage()
                .add(
                        Kind.ALERT,
                        "14:20",
                        "alertmanager",
                        "checkout",
                        null,
                        "CheckoutLatency",
                        Map.of("alert", "CheckoutLatency", "suppressed", "true"))
                .reconstruct();

        assertThat(timeline.overall().get(Name.DETECTED)).map(Milestone::at).contains(at("14:47"));
    }

    @Test
    void aPagerThatIsClosedLaterDoesNotMoveTheEnd() {
        Timeline timeline = checkoutOutage()
                .add(
                        Kind.RECOVERY,
                        "15:36",
                        "pagerduty",
                        "checkout",
                        "Priya",
                        "resolved",
                        Map.of("alert", "CheckoutErrorBudgetBurn"))
                .reconstruct();

        assertThat(timeline.overall().get(Name.RESOLVED)).map(Milestone::at).contains(at("15:29"));
    }

    @Test
    void aMillionLogLinesAreWalkedWithoutBuildingThem() {
        List<Event> told = new ArrayList<>();
        EventSequence outage = checkoutOutage().events();
        for (int i = 0; i < outage.size(); i++) {
            told.add(outage.get(i));
        }
        Event line = Event.at(Moment.of(at("12:00"), Precision.SECOND))
                .source("syslog")
                .text("GET /")
                .build();
        int[] built = {0};
        EventSequence many = new EventSequence() {
            @Override
            public int size() {
                return 1_000_000 + told.size();
            }

            @Override
            public Event get(int index) {
                built[0]++;
                return index < 1_000_000 ? line : told.get(index - 1_000_000);
            }

            @Override
            public java.time.Instant at(int index) {
                return index < 1_000_000
                        ? line.at()
                        : told.get(index - 1_000_000).at();
            }

            @Override
            public Kind kind(int index) {
                return index < 1_000_000
                        ? Kind.LOG
                        : told.get(index - 1_000_000).kind();
            }

            @Override
            public String source(int index) {
                return "syslog";
            }

            @Override
            public String service(int index) {
                return "web";
            }
        };

        Timeline timeline = Timelines.reconstruct(many, TimelineOptions.defaults());

        assertThat(timeline.overall().get(Name.DETECTED)).map(Milestone::event).contains(1_000_004);
        assertThat(built[0]).isLessThan(100);
    }
}
