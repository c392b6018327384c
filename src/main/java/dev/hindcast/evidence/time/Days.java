package dev.hindcast.evidence.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The days of stamps that do not say theirs in full: times of day roll past midnight, days without a year roll over New
 * Year. Both follow the stamps of the same file in its order.
 */
final class Days {
    /** Lines of one log may swap places by so much; a time of day that goes back further is of the next day. */
    private static final Duration DISORDER = Duration.ofHours(1);

    private static final int ROLLS_NAMED = 5;
    private static final int LEAP_YEARS_APART = 8;

    private final @Nullable LocalDate told;
    private final @Nullable LocalDate written;
    private final Consumer<String> assume;
    private @Nullable LocalDateTime last;
    private int rolls;
    private boolean yearSaid;

    /**
     * @param told the day given with {@code --date}
     * @param written the day on which the file was last written
     */
    Days(@Nullable LocalDate told, @Nullable LocalDate written, Consumer<String> assume) {
        this.told = told;
        this.written = written;
        this.assume = assume;
    }

    /** Remembers a stamp that said its day in full. */
    void met(LocalDateTime local) {
        last = local;
    }

    /** The day of a time of day. */
    LocalDate of(LocalTime time, String text) throws UnreadableStamp {
        if (last == null) {
            if (told == null) {
                throw new UnreadableStamp("“" + text + "” is a time of day, and nothing says of which day;"
                        + " name the day on which the file begins with --date YYYY-MM-DD");
            }
            assume.accept("only times of day: they begin on " + told + ", as told");
            last = told.atTime(time);
            return told;
        }
        LocalDateTime day = last.toLocalDate().atTime(time);
        Duration back = Duration.between(day, last);
        if (back.compareTo(DISORDER) > 0) {
            day = day.plusDays(1);
            rolled(last.toLocalTime(), time, day.toLocalDate());
        } else if (back.negated().compareTo(Duration.ofDays(1).minus(DISORDER)) > 0) {
            // Just past midnight, a line of just before it.
            return day.toLocalDate().minusDays(1);
        }
        last = day;
        return day.toLocalDate();
    }

    private void rolled(LocalTime from, LocalTime to, LocalDate day) {
        rolls++;
        if (rolls <= ROLLS_NAMED) {
            assume.accept("the times of day go back from " + from + " to " + to + ": read as the next day, " + day);
        } else {
            assume.accept("and so on, for every further time of day that goes back");
        }
    }

    /** The year of a day and month. */
    int yearOf(int month, int day, LocalTime time, String text) throws UnreadableStamp {
        LocalDateTime near = last != null ? last : told != null ? told.atTime(time) : null;
        if (near == null && written == null) {
            throw new UnreadableStamp("“" + text + "” has no year, and nothing says which;"
                    + " name a day near it with --date YYYY-MM-DD");
        }
        LocalDateTime found = near != null
                ? nearest(near, month, day, time)
                : latest(written == null ? LocalDate.MAX : written.plusDays(1), month, day, time);
        if (found == null) {
            throw new UnreadableStamp("“" + text + "”: there is no such day in or beside the year "
                    + (near != null ? near.getYear() : String.valueOf(written))
                    + "; name the year with --date YYYY-MM-DD");
        }
        say(near, found);
        last = found;
        return found.getYear();
    }

    private void say(@Nullable LocalDateTime near, LocalDateTime found) {
        if (last == null) {
            assume.accept("no year in the stamps: read as " + found.getYear()
                    + (near != null
                            ? ", near the day that was told"
                            : ", the last before the file was written on " + written));
        } else if (near != null && near.getYear() < found.getYear()) {
            assume.accept("the stamps pass New Year: from " + found.toLocalDate() + " on read as " + found.getYear());
        } else if (near != null && near.getYear() > found.getYear()) {
            assume.accept("the stamps go back over New Year: " + found.toLocalDate() + " read as " + found.getYear());
        } else if (!yearSaid) {
            assume.accept("no year in the stamps: read as " + found.getYear() + ", like the stamps before");
        }
        yearSaid = true;
    }

    private static @Nullable LocalDateTime nearest(LocalDateTime to, int month, int day, LocalTime time) {
        LocalDateTime best = null;
        for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
            LocalDateTime one = day(year, month, day, time);
            if (one != null && (best == null || apart(one, to).compareTo(apart(best, to)) < 0)) {
                best = one;
            }
        }
        return best;
    }

    private static @Nullable LocalDateTime latest(LocalDate notAfter, int month, int day, LocalTime time) {
        for (int year = notAfter.getYear(); year >= notAfter.getYear() - LEAP_YEARS_APART; year--) {
            LocalDateTime one = day(year, month, day, time);
            if (one != null && !one.toLocalDate().isAfter(notAfter)) {
                return one;
            }
        }
        return null;
    }

    private static Duration apart(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs();
    }

    private static @Nullable LocalDateTime day(int year, int month, int day, LocalTime time) {
        try {
            return LocalDate.of(year, month, day).atTime(time);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
