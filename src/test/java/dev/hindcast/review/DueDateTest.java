package dev.hindcast.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueDateTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final DueDate wednesday = new DueDate(Instant.parse("2026-03-04T14:29:00Z"));

    @Test
    void saysHowMuchOfThe48HoursIsLeft() {
        assertThat(wednesday.words(Instant.parse("2026-03-06T12:29:00Z")))
                .isEqualTo("2 h before the 48 hours are over");
        assertThat(wednesday.words(Instant.parse("2026-03-06T14:00:00Z")))
                .isEqualTo("29 min before the 48 hours are over");
        assertThat(wednesday.isLate(Instant.parse("2026-03-06T12:29:00Z"))).isFalse();
    }

    @Test
    void saysHowMuchLaterItIs() {
        assertThat(wednesday.words(Instant.parse("2026-03-09T14:29:00Z")))
                .isEqualTo("3 days later than the 48 hours: memories change");
        assertThat(wednesday.isLate(Instant.parse("2026-03-09T14:29:00Z"))).isTrue();
    }

    @Test
    void saysThatItIsBeforeTheEnd() {
        assertThat(wednesday.words(Instant.parse("2026-03-04T09:00:00Z")))
                .isEqualTo("This is before the incident ended");
    }

    @Test
    void saysThatTheEndIsUnknown() {
        assertThat(new DueDate(null).words(Instant.EPOCH)).contains("nobody has said yet when that was");
        assertThat(new DueDate(null).isLate(Instant.MAX)).isFalse();
    }

    @Test
    void proposesTheNextUsualHourOfAWorkingDay() {
        assertThat(wednesday.proposal(Instant.parse("2026-03-04T15:00:00Z"), BERLIN))
                .isEqualTo("2026-03-05T09:00:00Z");
        assertThat(wednesday.proposal(Instant.parse("2026-03-05T08:00:00Z"), BERLIN))
                .isEqualTo("2026-03-05T13:00:00Z");
    }

    @Test
    void proposesMondayRatherThanTheWeekend() {
        assertThat(new DueDate(null).proposal(Instant.parse("2026-03-06T14:00:00Z"), BERLIN))
                .isEqualTo("2026-03-09T09:00:00Z");
    }
}
