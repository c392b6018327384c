package dev.hindcast.review;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The policy that an incident is reviewed within 48 hours of its end, while people remember.
 *
 * @param end null while it is unknown
 */
public record DueDate(@Nullable Instant end) {
    public static final Duration LIMIT = Duration.ofHours(48);

    private static final List<LocalTime> SLOTS = List.of(LocalTime.of(10, 0), LocalTime.of(14, 0));
    /** So that people can read what there is before they come. */
    private static final Duration NOTICE = Duration.ofHours(2);

    /** The next usual hour of a working day; that is sooner than the limit, unless a weekend lies between. */
    public Instant proposal(Instant now, ZoneId zone) {
        Instant from = end != null && end.isAfter(now) ? end : now;
        ZonedDateTime earliest = from.plus(NOTICE).atZone(zone);
        for (ZonedDateTime day = earliest; ; day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                continue;
            }
            for (LocalTime slot : SLOTS) {
                ZonedDateTime start = day.toLocalDate().atTime(slot).atZone(zone);
                if (!start.isBefore(earliest)) {
                    return start.toInstant();
                }
            }
        }
    }

    public boolean isLate(Instant startsAt) {
        return end != null && startsAt.isAfter(end.plus(LIMIT));
    }

    /** How a session at that time stands to the policy, in a sentence without its full stop. */
    public String words(Instant startsAt) {
        if (end == null) {
            return "A review is due within 48 hours of the end, and nobody has said yet when that was: place the milestone"
                    + " Resolved in the timeline";
        }
        if (startsAt.isBefore(end)) {
            return "This is before the incident ended";
        }
        Duration left = Duration.between(startsAt, end.plus(LIMIT));
        if (left.isNegative()) {
            return length(left.negated()) + " later than the 48 hours: memories change";
        }
        return left.toMinutes() == 0
                ? "Just when the 48 hours are over"
                : length(left) + " before the 48 hours are over";
    }

    /** {@code 20 min}, {@code 2 h}, {@code 3 days}: what one would say. */
    private static String length(Duration length) {
        long minutes = Math.max(1, length.toMinutes());
        if (minutes < 60) {
            return minutes + " min";
        }
        long hours = Math.round(minutes / 60.0);
        if (hours < 48) {
            return hours + " h";
        }
        return Math.round(hours / 24.0) + " days";
    }
}
