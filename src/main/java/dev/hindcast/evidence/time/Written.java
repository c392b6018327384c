package dev.hindcast.evidence.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a stamp as they were written, before anything is inferred; null is what the text does not say.
 *
 * @param dayMonth a date of three numbers that may be day or month first; then year, month and day are null
 * @param digits how many digits of a second were written
 * @param zone an offset, a region or an abbreviation, as written
 */
record Written(
        String text,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayMonth dayMonth,
        @Nullable DayOfWeek weekday,
        @Nullable Integer hour,
        @Nullable Integer minute,
        @Nullable Integer second,
        int nano,
        int digits,
        boolean halfDay,
        @Nullable String zone) {

    /** Two numbers of which one is the day and one the month, and the year after them, as in {@code 03/04/2026}. */
    record DayMonth(int first, int second, int year, char separator) {
        boolean canBeDayFirst() {
            return second <= 12;
        }

        boolean canBeMonthFirst() {
            return first <= 12;
        }

        boolean ambiguous() {
            return canBeDayFirst() && canBeMonthFirst() && first != second;
        }

        String text() {
            return "%02d%c%02d%c%d".formatted(first, separator, second, separator, year);
        }
    }

    boolean hasDate() {
        return day != null || dayMonth != null || year != null;
    }
}
