package dev.hindcast.timeline.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ticks of a span of time: at round times of the zone, never closer than their labels are wide. */
final class Axis {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final double ROOM = 64;
    private static final long DAY_SECONDS = 86_400;
    private static final long[] STEPS = {
        1,
        2,
        5,
        10,
        15,
        30,
        60,
        120,
        300,
        600,
        900,
        1800,
        3600,
        7200,
        10_800,
        21_600,
        43_200,
        DAY_SECONDS,
        2 * DAY_SECONDS,
        7 * DAY_SECONDS,
        14 * DAY_SECONDS,
        31 * DAY_SECONDS,
        92 * DAY_SECONDS,
        366 * DAY_SECONDS
    };

    private Axis() {}

    /** @param day whether a day begins there */
    record Tick(Instant at, String label, boolean day) {}

    static List<Tick> ticks(Scale scale, ZoneId zone) {
        long step = step(scale);
        List<Tick> ticks = new ArrayList<>();
        ZonedDateTime tick = firstOf(scale.from().atZone(zone), step);
        while (!tick.toInstant().isAfter(scale.to())) {
            if (scale.shows(tick.toInstant())) {
                ticks.add(tick(tick, step));
            }
            tick = next(tick, step);
        }
        return ticks;
    }

    private static long step(Scale scale) {
        double seconds = Math.max(1, Duration.between(scale.from(), scale.to()).toSeconds());
        double fits = Math.max(1, Math.floor((scale.right() - scale.left()) / ROOM));
        for (long step : STEPS) {
            if (seconds / step <= fits) {
                return step;
            }
        }
        return (long) (seconds / fits);
    }

    private static ZonedDateTime firstOf(ZonedDateTime from, long step) {
        ZonedDateTime day = from.truncatedTo(ChronoUnit.DAYS);
        if (step >= 31 * DAY_SECONDS) {
            return day.withDayOfMonth(1);
        }
        if (step >= DAY_SECONDS) {
            return day;
        }
        long into = Duration.between(day, from).toSeconds();
        return day.plusSeconds(into / step * step);
    }

    /** Whole days and months are added on the calendar, so that a change of the clocks does not shift the ticks. */
    private static ZonedDateTime next(ZonedDateTime tick, long step) {
        if (step >= 31 * DAY_SECONDS) {
            return tick.plusMonths(Math.max(1, step / (31 * DAY_SECONDS)));
        }
        if (step >= DAY_SECONDS) {
            return tick.plusDays(step / DAY_SECONDS);
        }
        ZonedDateTime next = tick.plusSeconds(step);
        ZonedDateTime midnight = tick.toLocalDate().plusDays(1).atStartOfDay(tick.getZone());
        return next.isAfter(midnight) ? midnight : next;
    }

    private static Tick tick(ZonedDateTime at, long step) {
        boolean day = at.equals(at.truncatedTo(ChronoUnit.DAYS));
        if (step >= 31 * DAY_SECONDS) {
            return new Tick(at.toInstant(), MONTH.format(at), false);
        }
        DateTimeFormatter clock = step < 60 ? SECOND : MINUTE;
        return new Tick(at.toInstant(), (day ? DAY : clock).format(at), day);
    }
}
