package dev.hindcast.retrospective.reading.stamp;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways to write a date, in numbers or with a named month. */
final class DateWords {
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s+)?";
    private static final String YEAR = "(\\d{4})(?![\\d:])";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Pattern YEAR_FIRST =
            Pattern.compile(WEEKDAY + "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d])", FLAGS);
    private static final Pattern NUMBERS =
            Pattern.compile(WEEKDAY + "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/.]\\d|\\d)", FLAGS);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d|\\s*[ap]m\\b)(?:,?\\s+" + YEAR + ")?",
            FLAGS);
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH + "(?:,?[\\s-]+" + YEAR + ")?", FLAGS);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** @param end behind its last character */
    record Found(WrittenDate date, int end) {}

    private DateWords() {}

    static @Nullable Found at(String text, int from) {
        Matcher year = match(YEAR_FIRST, text, from);
        if (year != null) {
            return new Found(new WrittenDate(number(year, 1), number(year, 3), number(year, 4), false), year.end());
        }
        Matcher numbers = match(NUMBERS, text, from);
        if (numbers != null) {
            return numbers(numbers);
        }
        Matcher monthFirst = match(MONTH_FIRST, text, from);
        if (monthFirst != null) {
            return new Found(
                    new WrittenDate(optional(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2), false),
                    monthFirst.end());
        }
        Matcher dayFirst = match(DAY_FIRST, text, from);
        if (dayFirst != null) {
            return new Found(
                    new WrittenDate(optional(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1), false),
                    dayFirst.end());
        }
        return null;
    }

    /** Numbers above 12 are days; where both may be months, only equal ones leave no doubt. With dots it is day first. */
    private static @Nullable Found numbers(Matcher found) {
        int first = number(found, 1);
        int second = number(found, 3);
        int last = number(found, 4);
        int year = found.group(4).length() == 2 ? 2000 + last : last;
        boolean dots = found.group(2).equals(".");
        if (dots && found.group(4).length() == 2) {
            return null;
        }
        if (first > 12 || dots) {
            return new Found(new WrittenDate(year, second, first, false), found.end());
        }
        return new Found(new WrittenDate(year, first, second, second <= 12 && first != second), found.end());
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable Integer optional(Matcher found, int group) {
        return found.group(group) == null ? null : Integer.valueOf(found.group(group));
    }

    static @Nullable Matcher match(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }
}
