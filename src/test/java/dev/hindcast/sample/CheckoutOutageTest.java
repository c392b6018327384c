package dev.hindcast.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindcast.evidence.ChatRules;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.ReadingOptions;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Milestones;
import dev.hindcast.timeline.TimelineOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample tells the story that pages, documentation and tests rely on. */
class CheckoutOutageTest {
    private static final Path SAMPLE = Path.of("src/main/resources/sample/checkout-outage");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Reconstructed sample;

    @BeforeAll
    static void reconstruct() {
        sample = Reconstructed.of(
                new ReadingOptions(BERLIN, null, ChatRules.builtIn()),
                TimelineOptions.defaults().withZone(BERLIN),
                List.of(SAMPLE));
    }

    @Test
    void theRollOutWentUnseenForExactly44Minutes() {
        assertThat(sample.timeline().blindSpots())
                .filteredOn(spot -> spot.kind() == BlindSpot.Kind.DETECTION_GAP)
                .extracting(BlindSpot::from, BlindSpot::to, BlindSpot::length)
                .containsExactly(tuple(
                        Instant.parse("2026-03-04T13:03:00Z"),
                        Instant.parse("2026-03-04T13:47:00Z"),
                        Duration.ofMinutes(44)));
    }

    @Test
    void customersWereFirstBy16Minutes() {
        assertThat(sample.timeline().blindSpots())
                .filteredOn(spot -> spot.kind() == BlindSpot.Kind.CUSTOMERS_FIRST)
                .extracting(BlindSpot::length)
                .containsExactly(Duration.ofMinutes(16));
    }

    @Test
    void theGraphOfThePoolIsGoneWhileThePoolIsFull() {
        assertThat(sample.timeline().blindSpots())
                .filteredOn(spot -> spot.kind() == BlindSpot.Kind.SILENT_TELEMETRY)
                .extracting(BlindSpot::from, BlindSpot::to)
                .containsExactly(tuple(Instant.parse("2026-03-04T13:05:30Z"), Instant.parse("2026-03-04T14:17:30Z")));
    }

    @Test
    void everyMilestoneStandsOnTheEventOfTheStory() {
        assertThat(sample.timeline().milestones())
                .extracting(
                        Milestone::name,
                        Milestone::episode,
                        milestone -> milestone.at().toString())
                .containsExactly(
                        tuple(Milestone.Name.TRIGGER, 1, "2026-03-04T13:03:00Z"),
                        tuple(Milestone.Name.IMPACT_BEGAN, 1, "2026-03-04T13:05:41Z"),
                        tuple(Milestone.Name.DETECTED, 1, "2026-03-04T13:47:00Z"),
                        tuple(Milestone.Name.ACKNOWLEDGED, 1, "2026-03-04T13:52:00Z"),
                        tuple(Milestone.Name.MITIGATED, 1, "2026-03-04T14:15:00Z"),
                        tuple(Milestone.Name.RESOLVED, 1, "2026-03-04T14:29:00Z"));
    }

    @Test
    void itsMeasuresAreTheOnesThatThePagesShow() {
        Milestones overall = sample.timeline().overall();
        assertThat(overall.timeToDetect()).contains(Duration.ofMinutes(44));
        assertThat(overall.timeToAcknowledge()).contains(Duration.ofMinutes(5));
        assertThat(overall.timeToMitigate()).contains(Duration.ofMinutes(72));
        assertThat(overall.timeToResolve()).contains(Duration.ofMinutes(86));
    }

    @Test
    void everyFileIsRecognisedAndItsCountsAddUp() {
        assertThat(sample.files()).hasSize(17).allSatisfy(file -> {
            assertThat(file.format()).as(file.path()).isNotIn("unrecognised", "unreadable");
            assertThat(Reconstructed.unaccounted(file)).as(file.path()).isZero();
        });
    }

    @Test
    void twoLinesCannotBeReadAndSayWhy() {
        assertThat(sample.files())
                .flatExtracting(FileReport::quarantined)
                .hasSize(2)
                .allSatisfy(quarantined -> {
                    assertThat(quarantined.line()).isPositive();
                    assertThat(quarantined.reason()).isNotBlank();
                });
    }

    @Test
    void whatStandsInTwoFilesIsToldOnce() {
        assertThat(file("logs/checkout-2.jsonl").duplicates()).isGreaterThan(20);
        assertThat(file("alertmanager/notifications.jsonl").duplicates()).isPositive();
    }

    @Test
    void theTicketsSayThemselvesThatTheDayComesFirst() {
        assertThat(file("tickets.csv").assumptions()).noneMatch(said -> said.contains("ambiguous"));
        assertThat(file("tickets.csv").events()).isEqualTo(13);
    }

    private static FileReport file(String path) {
        return sample.files().stream()
                .filter(file -> file.path().endsWith(path))
                .findFirst()
                .orElseThrow();
    }
}
