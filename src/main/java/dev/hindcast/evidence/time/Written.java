package dev.hindcast.evidence.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
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

    /** Refuses numbers that no calendar and no clock have. */
    void check() throws UnreadableStamp {
        if (month != null && (month < 1 || month > 12)) {
            throw never("there is no month " + month);
        }
        if (day != null && (day < 1 || day > 31)) {
            throw never("there is no day " + day);
        }
        if (month != null
                && day != null
                && year != null
                && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw never(
                    Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year + " has no day " + day);
        }
        boolean midnight =
                hour != null && hour == 24 && (minute == null || minute == 0) && (second == null || second == 0);
        if (hour != null && hour > 23 && !midnight) {
            throw never(halfDay ? "a clock of twelve hours goes from 1 to 12" : "there is no hour " + hour);
        }
        if ((minute != null && minute > 59) || (second != null && second > 60)) {
            throw never("minutes and seconds end at 59");
        }
    }

    private UnreadableStamp never(String why) {
        return new UnreadableStamp("“" + text + "” is no moment that exists: " + why);
    }
}
