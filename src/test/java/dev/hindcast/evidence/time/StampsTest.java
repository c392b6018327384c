package dev.hindcast.evidence.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.evidence.ChatRules;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.ReadingOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampsTest {
    private final List<String> assumed = new ArrayList<>();
    private Stamps stamps = stamps(null, null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1772629380                            | 2026-03-04T13:03:00Z           | second
            1772629380123                         | 2026-03-04T13:03:00.123Z       | millisecond
            1772629380123456                      | 2026-03-04T13:03:00.123456Z    | microsecond
            1772629380123456789                   | 2026-03-04T13:03:00.123456789Z | nanosecond
            1772629380.897649                     | 2026-03-04T13:03:00.897649Z    | microsecond
            1772629380.5                          | 2026-03-04T13:03:00.500Z       | millisecond
            1772629380123.456789                  | 2026-03-04T13:03:00.123456789Z | nanosecond
            1.772629380E9                         | 2026-03-04T13:03:00Z           | second
            2026-03-04T13:03:00Z                  | 2026-03-04T13:03:00Z           | second
            2026-03-04T13:03Z                     | 2026-03-04T13:03:00Z           | minute
            2026-03-04T13Z                        | 2026-03-04T13:00:00Z           | hour
            2026-03-04                            | 2026-03-04T00:00:00Z           | day
            2026-03-04t13:03:00.123456z           | 2026-03-04T13:03:00.123456Z    | microsecond
            2026-03-04 14:03:00,123 +0100         | 2026-03-04T13:03:00.123Z       | millisecond
            2026-03-04 14:03:00+01                | 2026-03-04T13:03:00Z           | second
            2026-03-04T14:03:00.1+01:00           | 2026-03-04T13:03:00.100Z       | millisecond
            2026-03-04T14:03:00+01:00[Europe/Berlin] | 2026-03-04T13:03:00Z        | second
            2026-03-04T14:03:00[Europe/Berlin]    | 2026-03-04T13:03:00Z           | second
            2026-03-04 14:03:00 Europe/Berlin     | 2026-03-04T13:03:00Z           | second
            2026/03/04 13:03:00 UTC               | 2026-03-04T13:03:00Z           | second
            20260304T130300Z                      | 2026-03-04T13:03:00Z           | second
            20260304T1403+0100                    | 2026-03-04T13:03:00Z           | minute
            20260304130300                        | 2026-03-04T13:03:00Z           | second
            20260304                              | 2026-03-04T00:00:00Z           | day
            Wed, 04 Mar 2026 13:03:00 GMT         | 2026-03-04T13:03:00Z           | second
            Wed, 4 Mar 2026 14:03:00 +0100 (CET)  | 2026-03-04T13:03:00Z           | second
            4 Mar 26 08:03:00 EST                 | 2026-03-04T13:03:00Z           | second
            Wed Mar 4 14:03:00 2026 +0100         | 2026-03-04T13:03:00Z           | second
            Wed Mar  4 13:03:00 2026              | 2026-03-04T13:03:00Z           | second
            Wed Mar  4 13:03:00 UTC 2026          | 2026-03-04T13:03:00Z           | second
            04/Mar/2026:14:03:00 +0100            | 2026-03-04T13:03:00Z           | second
            4-Mar-2026 13:03:00.25                | 2026-03-04T13:03:00.250Z       | millisecond
            March 4, 2026 at 1:03 PM              | 2026-03-04T13:03:00Z           | minute
            4 March 2026, 14:03 CET               | 2026-03-04T13:03:00Z           | minute
            Mar 4th 2026 1 PM                     | 2026-03-04T13:00:00Z           | hour
            2026-03-04 12:03:00 AM                | 2026-03-04T00:03:00Z           | second
            2026-03-04 12:03:00 p.m.              | 2026-03-04T12:03:00Z           | second
            2026-03-04T24:00:00Z                  | 2026-03-05T00:00:00Z           | second
            2016-12-31T23:59:60Z                  | 2017-01-01T00:00:00Z           | second
            2017-01-01T00:59:60.25+01:00          | 2017-01-01T00:00:00.250Z       | millisecond
            13/04/2026 10:00                      | 2026-04-13T10:00:00Z           | minute
            04/13/2026 10:00                      | 2026-04-13T10:00:00Z           | minute
            0001-01-01T00:00:00Z                  | 0001-01-01T00:00:00Z           | second
            +12026-03-04T00:00:00Z                | +12026-03-04T00:00:00Z         | second
            """)
    void everyCommonWayToWriteAStampIsRead(String text, String at, String precision) throws UnreadableStamp {
        assertThat(stamps.read(text)).isEqualTo(Moment.of(Instant.parse(at), Precision.of(precision)));
        assertThat(Stamps.looksLike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "42",
                "2.31.0",
                "50 of 50",
                "checkout",
                "2026-02-30T10:00:00Z",
                "2026-13-01",
                "25:00",
                "2026-03-04T13:03:60Z",
                "2026-03-04T13:61:00Z",
                "14:03 PM",
                "Mon, 4 Mar 2026 14:03:00 +0000",
                "2026-03-04T13:03:00+25:00",
                "2026-03-04T13:03:00 Nowhere/City",
                "1.8e9",
                "10.0.0.12",
                "5:3",
                "May",
                "2026-03-04 and later",
                "1/2",
                "32/32/2026",
                "99999999999999999999"
            })
    void whatIsNoStampIsRefusedWithAReason(String text) {
        assertThatThrownBy(() -> stamps.read(text))
                .isInstanceOf(UnreadableStamp.class)
                .hasMessageContaining("“" + text.strip() + "”");
    }

    @Test
    void aCountOfSecondsThatWasRoundedWhenWrittenIsRefused() {
        assertThatThrownBy(() -> stamps.read("1.77E9")).hasMessageContaining("rounded to 10000000 seconds");
    }

    @Test
    void numbersAreTakenByTheirSize() {
        assertThat(stamps.read(1_772_629_380L)).isEqualTo(moment("2026-03-04T13:03:00Z", Precision.SECOND));
        assertThat(stamps.read(1_772_629_380_123L))
                .isEqualTo(moment("2026-03-04T13:03:00.123Z", Precision.MILLISECOND));
        assertThat(stamps.read(-1)).isEqualTo(moment("1969-12-31T23:59:59Z", Precision.SECOND));
        assertThat(stamps.read(Long.MIN_VALUE).precision()).isEqualTo(Precision.NANOSECOND);
    }

    @Test
    void stampsWithoutAZoneAreReadAsUtcAndThatIsSaid() throws UnreadableStamp {
        assertThat(stamps.read("2026-03-04 14:03:00")).isEqualTo(moment("2026-03-04T14:03:00Z", Precision.SECOND));
        assertThat(assumed).contains("no zone in the stamps: read as UTC");
    }

    @Test
    void stampsWithAZoneNeedNoAssumption() throws UnreadableStamp {
        stamps.read("2026-03-04T13:03:00Z");
        stamps.read("Wed Mar 4 14:03:00 2026 +0100");
        stamps.read("1772629380");
        assertThat(assumed).isEmpty();
    }

    @Test
    void theZoneThatWasToldIsUsedForStampsWithoutOne() throws UnreadableStamp {
        stamps = stamps("Europe/Berlin", null);
        assertThat(stamps.read("2026-03-04 14:03:00").at()).isEqualTo("2026-03-04T13:03:00Z");
        assertThat(stamps.read("2026-07-04 14:03:00").at()).isEqualTo("2026-07-04T12:03:00Z");
        assertThat(stamps.read("2026-07-04 14:03:00Z").at()).isEqualTo("2026-07-04T14:03:00Z");
    }

    @Test
    void anHourThatClocksSkipIsReadWithTheOffsetBeforeAndThatIsSaid() throws UnreadableStamp {
        stamps = stamps("Europe/Berlin", null);
        assertThat(stamps.read("2026-03-29 02:30:00").at()).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(assumed).anyMatch(said -> said.contains("does not exist in Europe/Berlin"));
    }

    @Test
    void anHourThatClocksRepeatIsToldApartByTheOrderOfTheFile() throws UnreadableStamp {
        stamps = stamps("Europe/Berlin", null);
        assertThat(stamps.read("2026-10-25 02:30:00").at()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(stamps.read("2026-10-25 02:50:00").at()).isEqualTo("2026-10-25T00:50:00Z");
        assertThat(stamps.read("2026-10-25 02:10:00").at()).isEqualTo("2026-10-25T01:10:00Z");
        assertThat(assumed).anyMatch(said -> said.contains("repeat an hour"));
    }

    @Test
    void anAbbreviationOfSeveralZonesIsReadOnlyIfTheZoneThatWasToldUsesIt() throws UnreadableStamp {
        assertThatThrownBy(() -> stamps.read("2026-03-04 14:03 IST")).hasMessageContaining("--zone Asia/Kolkata");
        stamps = stamps("Asia/Kolkata", null);
        assertThat(stamps.read("2026-03-04 14:03 IST").at()).isEqualTo("2026-03-04T08:33:00Z");
        assertThat(assumed).contains("IST in the stamps: read as that of Asia/Kolkata");
        assertThatThrownBy(() -> stamps.read("2026-03-04 14:03 CST")).isInstanceOf(UnreadableStamp.class);
    }

    @Test
    void aTimeOfDayPastMidnightIsOfTheNextDay() throws UnreadableStamp {
        stamps = stamps(null, LocalDate.parse("2026-03-04"));
        assertThat(at("23:58")).isEqualTo("2026-03-04T23:58:00Z");
        assertThat(at("00:02:10")).isEqualTo("2026-03-05T00:02:10Z");
        assertThat(at("23:59")).as("a line that lagged behind").isEqualTo("2026-03-04T23:59:00Z");
        assertThat(at("00:03")).isEqualTo("2026-03-05T00:03:00Z");
        assertThat(at("14:03")).isEqualTo("2026-03-05T14:03:00Z");
        assertThat(at("13:40")).as("a little disorder").isEqualTo("2026-03-05T13:40:00Z");
        assertThat(assumed)
                .contains(
                        "only times of day: they begin on 2026-03-04, as told",
                        "the times of day go back from 23:58 to 00:02:10: read as the next day, 2026-03-05");
    }

    @Test
    void aTimeOfDayWithoutADayIsRefusedAndTheWayOutNamed() {
        assertThatThrownBy(() -> stamps.read("14:03")).hasMessageContaining("--date YYYY-MM-DD");
    }

    @Test
    void aYearIsInferredNearTheDayThatWasToldAndRollsOverNewYear() throws UnreadableStamp {
        stamps = stamps(null, LocalDate.parse("2026-12-30"));
        assertThat(at("Dec 31 23:59:58")).isEqualTo("2026-12-31T23:59:58Z");
        assertThat(at("Jan  1 00:00:01")).isEqualTo("2027-01-01T00:00:01Z");
        assertThat(assumed)
                .contains(
                        "no year in the stamps: read as 2026, near the day that was told",
                        "the stamps pass New Year: from 2027-01-01 on read as 2027");
    }

    @Test
    void aYearIsTakenFromAStampOfTheSameFileThatHasOne() throws UnreadableStamp {
        stamps.read("2026-03-04T13:00:00");
        assertThat(at("Mar  4 14:03:00")).isEqualTo("2026-03-04T14:03:00Z");
    }

    @Test
    void aStampWithoutAYearIsRefusedIfNothingSaysWhich() {
        assertThatThrownBy(() -> stamps.read("Mar  4 14:03:00")).hasMessageContaining("has no year");
    }

    @Test
    void twoFieldsThatAgreeAsFarAsTheirPrecisionShowsAreTheMoreExactOne() throws UnreadableStamp {
        Moment fine = stamps.read("1772629380123456");
        Moment coarse = stamps.read("2026-03-04T13:03:00Z");
        assertThat(stamps.agree("datetime", coarse, "timestamp", fine)).isEqualTo(fine);
    }

    @Test
    void twoFieldsThatContradictEachOtherAreNeverSilentlyChosen() throws UnreadableStamp {
        Moment one = stamps.read("2026-03-04T13:03:00Z");
        Moment other = stamps.read("2026-03-04T14:03:00Z");
        assertThatThrownBy(() -> stamps.agree("datetime", one, "timestamp", other))
                .hasMessage("“datetime” says 2026-03-04T13:03:00Z, “timestamp” says 2026-03-04T14:03:00Z:"
                        + " they contradict each other by exactly 1 h, as if one were in another zone");
    }

    private String at(String text) throws UnreadableStamp {
        return stamps.read(text).at().toString();
    }

    private static Moment moment(String at, Precision precision) {
        return Moment.of(Instant.parse(at), precision);
    }

    private Stamps stamps(String zone, LocalDate date) {
        return new Stamps(
                new ReadingOptions(zone == null ? null : ZoneId.of(zone), date, ChatRules.builtIn()), assumed::add);
    }
}
