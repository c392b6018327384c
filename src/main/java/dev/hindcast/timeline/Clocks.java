package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Precision;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times of day in one zone, as exact as they are known and no more. */
public final class Clocks {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Clocks() {}

    /** {@code 14:03}, with seconds when they are known and not zero. */
    public static String time(Event event, ZoneId zone) {
        return time(event.at(), event.precision(), zone);
    }

    public static String time(Instant at, Precision precision, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        if (precision == Precision.DAY) {
            return DAY.format(local);
        }
        boolean seconds = precision.compareTo(Precision.MINUTE) < 0 && local.getSecond() != 0;
        return (seconds ? SECOND : MINUTE).format(local);
    }

    /** {@code 14:03}, whatever the seconds. */
    public static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    /** {@code 14:03}, or {@code 14:03 on 5 March} when that is not the day of {@code before}. */
    static String timeAfter(Instant before, Instant at, Precision precision, ZoneId zone) {
        String time = time(at, precision, zone);
        boolean sameDay = day(before, zone).equals(day(at, zone));
        return sameDay || precision == Precision.DAY ? time : time + " on " + DAY.format(at.atZone(zone));
    }

    private static ZonedDateTime day(Instant at, ZoneId zone) {
        return at.atZone(zone).truncatedTo(ChronoUnit.DAYS);
    }
}
