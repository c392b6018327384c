package dev.hindcast.evidence.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.ReadingOptions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class StampsProperties {
    private static final long YEAR_1 = -62_135_596_800L;
    private static final long YEAR_9999 = 253_402_300_799L;
    private static final ZoneId[] ZONES = {
        ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"), ZoneOffset.UTC
    };

    @Property
    void anIsoInstantIsReadAsItWasWrittenAtEveryPrecision(
            @ForAll @LongRange(min = YEAR_1, max = YEAR_9999) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(max = 3) int precision,
            @ForAll @IntRange(min = -17 * 60, max = 17 * 60) int offsetMinutes)
            throws UnreadableStamp {
        ChronoUnit unit = new ChronoUnit[] {ChronoUnit.SECONDS, ChronoUnit.MILLIS, ChronoUnit.MICROS, ChronoUnit.NANOS}
                [precision];
        Instant at = Instant.ofEpochSecond(second, nano).truncatedTo(unit);
        OffsetDateTime local = at.atOffset(ZoneOffset.ofTotalSeconds(offsetMinutes * 60));
        if (local.getYear() < 1 || local.getYear() > 9999) {
            return;
        }
        String pattern =
                "yyyy-MM-dd'T'HH:mm:ss" + new String[] {"", ".SSS", ".SSSSSS", ".SSSSSSSSS"}[precision] + "XXX";
        Moment read = stamps().read(local.format(DateTimeFormatter.ofPattern(pattern)));
        assertThat(read).isEqualTo(Moment.of(at, precisionOf(precision)));
    }

    @Property
    void aRegionInBracketsRoundTripsEvenInRepeatedHours(
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second, @ForAll @IntRange(max = 3) int zone)
            throws UnreadableStamp {
        ZonedDateTime local = Instant.ofEpochSecond(second).atZone(ZONES[zone]);
        assertThat(stamps().read(local.toString()).at()).isEqualTo(local.toInstant());
    }

    @Property
    void gitAndMailAndWebServerStampsRoundTrip(
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second, @ForAll @IntRange(max = 3) int zone)
            throws UnreadableStamp {
        ZonedDateTime local = Instant.ofEpochSecond(second).atZone(ZONES[zone]);
        for (String pattern : new String[] {
            "EEE MMM d HH:mm:ss yyyy Z",
            "EEE, dd MMM yyyy HH:mm:ss Z",
            "dd/MMM/yyyy:HH:mm:ss Z",
            "MMMM d, yyyy hh:mm:ss a XXX"
        }) {
            String written = local.format(DateTimeFormatter.ofPattern(pattern, Locale.US));
            assertThat(stamps().read(written)).isEqualTo(Moment.of(local.toInstant(), Precision.SECOND));
        }
    }

    @Property
    void countsSince1970AreExactInEveryUnit(
            @ForAll @LongRange(min = 1_000_000_000L, max = 4_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano)
            throws UnreadableStamp {
        Instant at = Instant.ofEpochSecond(second, nano);
        String fraction = "%09d".formatted(nano);
        assertThat(stamps().read(second + fraction).at()).isEqualTo(at);
        assertThat(stamps().read(second + "." + fraction).at()).isEqualTo(at);
        assertThat(stamps().read(second + fraction.substring(0, 6)).at()).isEqualTo(at.truncatedTo(ChronoUnit.MICROS));
        assertThat(stamps().read(at.toEpochMilli()).at()).isEqualTo(at.truncatedTo(ChronoUnit.MILLIS));
    }

    @Property
    void anyTextIsReadOrRefusedButNeverBreaks(@ForAll @StringLength(max = 60) String text) {
        readOrRefuse(text);
    }

    @Property(tries = 5000)
    void anyTextMadeOfThePartsOfStampsIsReadOrRefused(@ForAll("parts") String text) {
        readOrRefuse(text);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> parts() {
        return net.jqwik.api.Arbitraries.of(
                        "2026",
                        "-",
                        "03",
                        "04",
                        "/",
                        ":",
                        "14",
                        "59",
                        "60",
                        "24",
                        "T",
                        "Z",
                        " ",
                        "+",
                        "01",
                        ".",
                        ",",
                        "Mar",
                        "Wed",
                        "PM",
                        "a.m.",
                        "IST",
                        "CET",
                        "[Europe/Berlin]",
                        "(",
                        ")",
                        "999999999",
                        "e9",
                        "0",
                        "٣")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static void readOrRefuse(String text) {
        Stamps stamps = stamps();
        try {
            assertThat(stamps.read(text).at()).isNotNull();
        } catch (UnreadableStamp e) {
            assertThat(e).hasMessageContaining("“");
        }
    }

    private static Precision precisionOf(int index) {
        return new Precision[] {Precision.SECOND, Precision.MILLISECOND, Precision.MICROSECOND, Precision.NANOSECOND}
                [index];
    }

    private static Stamps stamps() {
        return new Stamps(ReadingOptions.defaults(), assumption -> {});
    }
}
