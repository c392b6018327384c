package dev.hindcast.retrospective.reading.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.Precision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampScannerTest {
    private static Stamp read(String text) {
        return Objects.requireNonNull(StampScanner.at(text, 0), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-04 14:03 | 2026-03-04 | 14:03 | ''",
                "2026-03-04T14:03:00Z | 2026-03-04 | 14:03 | Z",
                "2026-03-04T14:03:00-05:00 | 2026-03-04 | 14:03 | -05:00",
                "2026-03-04 9.05 | 2026-03-04 | 09:05 | ''",
                "2026-03-04   14:03 UTC | 2026-03-04 | 14:03 | UTC",
                "Mar 4, 2026, 2:03 PM PST | 2026-03-04 | 14:03 | PST",
                "March 4th, 2026 at 14:03 (CET) | 2026-03-04 | 14:03 | CET",
                "Wed, 4 Mar 2026 14:03:00 +0100 | 2026-03-04 | 14:03 | +0100",
                "14:03 UTC on 4 March 2026 | 2026-03-04 | 14:03 | UTC",
                "4 March 2026 ~14:03 UTC+1 | 2026-03-04 | 14:03 | UTC+1",
                "04.03.2026 14:03 Europe/Berlin | 2026-03-04 | 14:03 | Europe/Berlin",
                "2026/03/04 14h03 | 2026-03-04 | 14:03 | ''",
                "2026-03-04 17:14pm | 2026-03-04 | 17:14 | ''",
                "2026-03-04 14:03: deployed | 2026-03-04 | 14:03 | ''",
                "2026-03-03 24:00 | 2026-03-04 | 00:00 | ''",
            })
    void isReadAsPeopleWriteIt(String text, LocalDate day, LocalTime time, String zone) {
        Stamp stamp = read(text);

        assertThat(Objects.requireNonNull(stamp.date()).certain()).contains(day);
        assertThat(stamp.time()).isEqualTo(time);
        assertThat(stamp.zone()).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1.12",
                "10.0.32.54",
                "release 412",
                "3 of 10",
                "25:00",
                "12:75",
                "13:05 AM",
                "20202-01-16 12:00",
                "5m",
                "March"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(StampScanner.at(text, 0)).isNull();
    }

    @Test
    void aSpanHasTwoEnds() {
        Stamp span = read("Mar 4 at 23:10 to Mar 5 at 01:15");

        assertThat(span.time()).isEqualTo(LocalTime.of(23, 10));
        assertThat(Objects.requireNonNull(span.until()).time()).isEqualTo(LocalTime.of(1, 15));
        assertThat(Objects.requireNonNull(read("09:00-10:30").until()).time()).isEqualTo(LocalTime.of(10, 30));
        assertThat(read("17:00 -18:00").zone()).isEmpty();
    }

    @Test
    void aDayWithoutATimeIsADay() {
        assertThat(read("2026-03-04 --:-- something").precision()).isEqualTo(Precision.DAY);
        assertThat(read("4 March 2026").isDayOnly()).isTrue();
    }

    @Test
    void aTimeBehindWordsIsFoundAtItsPlace() {
        Stamp found = Objects.requireNonNull(StampScanner.find("Resolved at 2026-03-04 15:29 UTC"));

        assertThat(found.start()).isEqualTo("Resolved at ".length());
        assertThat(found.zone()).isEqualTo("UTC");
    }

    @Test
    void numbersInsideAddressesAreNoTimes() {
        assertThat(StampScanner.find("https://ci.example/runs/2026-03-04 is red"))
                .isNull();
        assertThat(StampScanner.find("host:14:03")).isNull();
    }
}
