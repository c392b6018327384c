package dev.hindcast.retrospective.reading.stamp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as written.
 *
 * @param year null where none is written
 * @param month the month, or for a date of three numbers whose order is open, the first number
 * @param day the day, or then the second
 * @param open whether day and month may stand in either order, as in 01/02/2021
 */
public record WrittenDate(@Nullable Integer year, int month, int day, boolean open) {

    /** The one day that it can only be; empty without a year, in an open order, or if there is no such day. */
    public Optional<LocalDate> certain() {
        return year == null || open ? Optional.empty() : in(year);
    }

    /** The day in a year; empty if there is none such. */
    public Optional<LocalDate> in(int ofYear) {
        return day(ofYear, month, day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
