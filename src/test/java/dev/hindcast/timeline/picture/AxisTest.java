package dev.hindcast.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.timeline.Story;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static List<String> labels(String from, String to, double width) {
        Scale scale = new Scale(Instant.parse(from), Instant.parse(to), 0, width);
        return Axis.ticks(scale, Story.BERLIN).stream().map(Axis.Tick::label).toList();
    }

    @Test
    void ticksLieAtRoundTimesOfTheZone() {
        assertThat(labels("2026-03-04T12:51:00Z", "2026-03-04T14:40:00Z", 600))
                .containsExactly("14:00", "14:15", "14:30", "14:45", "15:00", "15:15", "15:30");
    }

    @Test
    void midnightIsNamedByItsDay() {
        assertThat(labels("2026-03-04T20:00:00Z", "2026-03-05T02:00:00Z", 500))
                .containsExactly("21:00", "22:00", "23:00", "5 Mar", "01:00", "02:00", "03:00");
    }

    @Test
    void aFewSecondsHaveSeconds() {
        assertThat(labels("2026-03-04T13:03:00Z", "2026-03-04T13:03:10Z", 200))
                .containsExactly("14:03:00", "14:03:05", "14:03:10");
    }

    @Test
    void ticksAreNeverCloserThanTheirLabels() {
        for (long seconds : new long[] {1, 59, 3_600, 86_400, 40 * 86_400L, 900 * 86_400L, 20_000 * 86_400L}) {
            Instant from = Instant.parse("2026-03-04T13:03:00Z");
            Scale scale = new Scale(from, from.plusSeconds(seconds), 0, 1000);
            assertThat(Axis.ticks(scale, ZoneId.of("UTC"))).hasSizeLessThanOrEqualTo(17);
        }
    }
}
