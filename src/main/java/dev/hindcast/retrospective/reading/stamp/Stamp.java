package dev.hindcast.retrospective.reading.stamp;

import dev.hindcast.evidence.Precision;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time as it stands in a text, before anything about it is settled.
 *
 * @param start where in the text it begins
 * @param end behind its last character
 * @param date null for a time of day alone
 * @param time null for a day alone
 * @param halfDay whether the time says AM or PM
 * @param zone as written; empty without one
 * @param until the end of a span; null for a single time
 */
public record Stamp(
        int start,
        int end,
        @Nullable WrittenDate date,
        @Nullable LocalTime time,
        Precision precision,
        boolean halfDay,
        String zone,
        boolean approximate,
        @Nullable Stamp until) {

    public boolean isDayOnly() {
        return time == null;
    }

    Stamp until(Stamp until) {
        return new Stamp(start, until.end, date, time, precision, halfDay, zone, approximate, until);
    }
}
