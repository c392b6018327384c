package dev.hindcast.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TypedTime THAT_DAY = new TypedTime(BERLIN, LocalDate.of(2026, 3, 4));
    private static final TypedTime SEVERAL_DAYS = new TypedTime(BERLIN, null);

    @ParameterizedTest
    @CsvSource({
        "14:03, 2026-03-04T13:03:00Z",
        "9:05, 2026-03-04T08:05:00Z",
        "14:03 UTC, 2026-03-04T14:03:00Z",
        "14:03 +02:00, 2026-03-04T12:03:00Z",
        "14:03 UTC+2, 2026-03-04T12:03:00Z",
        "2026-03-05 00:10, 2026-03-04T23:10:00Z",
        "2026-03-04T13:03Z, 2026-03-04T13:03:00Z",
        "5 March 00:10, 2026-03-04T23:10:00Z",
        "5 mar 2027 00:10, 2027-03-04T23:10:00Z",
    })
    void aTimeIsOfTheIncidentsDayAndZoneUnlessItSaysAnother(String typed, Instant expected) throws Exception {
        assertThat(THAT_DAY.read(typed)).isEqualTo(Moment.of(expected, Precision.MINUTE));
    }

    @Test
    void aTimeIsAsExactAsItIsTyped() throws Exception {
        assertThat(THAT_DAY.read("14:03:20").precision()).isEqualTo(Precision.SECOND);
        assertThat(THAT_DAY.read("14:03:20.123456789").at()).isEqualTo(Instant.parse("2026-03-04T13:03:20.123456789Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "14:61", "2026-02-30 10:00", "14:03 Mars/Olympus", "44 Foo 14:03"})
    void whatIsNoTimeIsRefusedInWords(String typed) {
        assertThatThrownBy(() -> THAT_DAY.read(typed))
                .isInstanceOf(TypedTime.Unreadable.class)
                .hasMessageNotContaining("Exception");
    }

    @Test
    void aDateThatCouldBeReadTwoWaysIsRefused() {
        assertThatThrownBy(() -> THAT_DAY.read("04/03/2026 14:03")).hasMessageContaining("day first or month first");
    }

    @Test
    void amongSeveralDaysTheDayIsAskedFor() {
        assertThatThrownBy(() -> SEVERAL_DAYS.read("14:03")).hasMessageContaining("On which day");
    }

    @Test
    void aTimeThatClocksSkippedOrRepeatedIsNotGuessed() throws Exception {
        assertThatThrownBy(() -> SEVERAL_DAYS.read("2026-03-29 02:30")).hasMessageContaining("There was no 02:30");
        assertThatThrownBy(() -> SEVERAL_DAYS.read("2026-10-25 02:30"))
                .hasMessageContaining("02:30+02:00 or 02:30+01:00");
        assertThat(SEVERAL_DAYS.read("2026-10-25 02:30+01:00").at()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }
}
