package dev.hindcast.evidence.time;

import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.ReadingOptions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stamps of one file, in the order of the file, and says what it had to assume. Keeps the state that one
 * file's stamps share: its zone, its order of day and month, the day that its times of day have reached. Not
 * thread-safe.
 */
public final class Stamps {
    private static final String LEAP_SECOND = "a leap second (:60) is read as the second after it";

    private final Consumer<String> assume;
    private final IsoInstant iso = new IsoInstant();
    private final Zones zones;
    private final Days days;
    private final DayOrders orders;

    public Stamps(ReadingOptions options, Consumer<String> assume) {
        this(options, assume, null);
    }

    /** @param source opened once more if the order of day and month must be decided from all of its rows */
    public Stamps(ReadingOptions options, Consumer<String> assume, @Nullable EvidenceSource source) {
        this.assume = assume;
        this.zones = new Zones(options, assume);
        LocalDate written = source == null
                ? null
                : source.lastModified()
                        .map(at -> at.atZone(options.zoneOrFallback()).toLocalDate())
                        .orElse(null);
        this.days = new Days(options.date(), written, assume);
        this.orders = new DayOrders(options.dayOrder(), options.date(), source, assume);
    }

    /** Whether a text is a stamp as far as its shape goes; assumes and remembers nothing. For recognising formats. */
    public static boolean looksLike(String text) {
        String stamp = text.strip();
        if (Epoch.looksLike(stamp) || new IsoInstant().read(stamp)) {
            return true;
        }
        try {
            StampScanner.scan(stamp);
            return true;
        } catch (UnreadableStamp e) {
            return false;
        }
    }

    /** The moment a stamp names; surrounding blanks do not count. */
    public Moment read(String text) throws UnreadableStamp {
        String stamp = text.strip();
        try {
            if (iso.read(stamp)) {
                return quickly(stamp);
            }
            if (Epoch.looksLike(stamp) && !isBasicDate(stamp)) {
                return Epoch.of(stamp);
            }
            Written written = StampScanner.scan(stamp);
            written.check();
            return resolve(written);
        } catch (DateTimeException | ArithmeticException e) {
            throw new UnreadableStamp("“" + stamp + "” is no moment that exists: " + e.getMessage());
        }
    }

    /** The moment of a count of seconds, milli-, micro- or nanoseconds since 1970, whichever its size makes it. */
    public Moment read(long sinceEpoch) {
        return Epoch.of(sinceEpoch);
    }

    /** Begins times of day anew on that day, because the file says so ("Day changed …") or its name does. */
    public void day(LocalDate day) {
        days.met(day.atStartOfDay());
    }

    /**
     * One moment from two fields of a record that should name the same: the more exact one.
     *
     * @throws UnreadableStamp when they contradict each other as far as their precision shows; neither is chosen
     */
    public Moment agree(String first, Moment one, String second, Moment other) throws UnreadableStamp {
        return Agreement.of(first, one, second, other);
    }

    private Moment quickly(String stamp) throws UnreadableStamp {
        if (!iso.zoned()) {
            LocalDateTime local = LocalDateTime.ofEpochSecond(iso.epochSecond(), iso.nano(), ZoneOffset.UTC);
            days.met(local);
            return Moment.of(zones.instant(local, null, stamp), iso.precision());
        }
        return Moment.of(Instant.ofEpochSecond(iso.epochSecond(), iso.nano()), iso.precision());
    }

    /** Fourteen digits that make a day and a time of this age are those, not milliseconds of the year 2610. */
    private static boolean isBasicDate(String stamp) {
        return stamp.length() == 14 && (stamp.startsWith("19") || stamp.startsWith("20")) && stamp.indexOf('.') < 0;
    }

    private Moment resolve(Written written) throws UnreadableStamp {
        LocalTime time = time(written);
        LocalDate date = date(written, time);
        checkWeekday(written, date);
        LocalDateTime local = date.atTime(time);
        if (written.hasDate()) {
            days.met(local);
        }
        boolean midnightAfter = isHour24(written);
        boolean leap = written.second() != null && written.second() == 60;
        Instant at = zones.instant(midnightAfter ? local.plusDays(1) : local, written.zone(), written.text());
        if (leap) {
            at = leapSecond(at, written);
        }
        return Moment.of(at, precision(written));
    }

    private static boolean isHour24(Written written) {
        return written.hour() != null && written.hour() == 24;
    }

    private static LocalTime time(Written written) {
        int hour = written.hour() == null ? 0 : written.hour();
        int minute = written.minute() == null ? 0 : written.minute();
        int second = written.second() == null ? 0 : written.second();
        if (isHour24(written) && minute == 0 && second == 0 && written.nano() == 0) {
            return LocalTime.MIDNIGHT;
        }
        return LocalTime.of(hour, minute, second == 60 ? 59 : second, written.nano());
    }

    private LocalDate date(Written written, LocalTime time) throws UnreadableStamp {
        if (written.dayMonth() != null) {
            return orders.date(written.dayMonth(), written.halfDay());
        }
        Integer month = written.month();
        Integer day = written.day();
        if (month == null || day == null) {
            return days.of(time, written.text());
        }
        int year = written.year() != null ? written.year() : days.yearOf(month, day, time, written.text());
        return LocalDate.of(year, month, day);
    }

    private static void checkWeekday(Written written, LocalDate date) throws UnreadableStamp {
        if (written.weekday() != null && written.hasDate() && date.getDayOfWeek() != written.weekday()) {
            throw new UnreadableStamp("“" + written.text() + "” contradicts itself: " + date + " is a "
                    + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
    }

    /** Leap seconds are inserted at the end of a minute 23:59 in UTC and nowhere else. */
    private Instant leapSecond(Instant before, Written written) throws UnreadableStamp {
        LocalTime utc = before.atOffset(ZoneOffset.UTC).toLocalTime();
        if (utc.getHour() != 23 || utc.getMinute() != 59) {
            throw new UnreadableStamp("“" + written.text() + "”: a second 60 exists only at 23:59 UTC");
        }
        assume.accept(LEAP_SECOND);
        return before.plusSeconds(1);
    }

    private static Precision precision(Written written) {
        if (written.second() != null) {
            return IsoInstant.precisionOf(written.digits());
        }
        if (written.minute() != null) {
            return Precision.MINUTE;
        }
        return written.hour() != null ? Precision.HOUR : Precision.DAY;
    }
}
