package dev.hindcast.evidence.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a written stamp apart: a date in numbers or with a named month, a time of day, a zone, in any order that people
 * and programs use. Whatever it does not know makes the whole stamp unreadable.
 */
final class StampScanner {
    private static final int LONGEST = 80;
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4}|[+-]\\d{4,9})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/.])");
    private static final Pattern BASIC = Pattern.compile(
            "(\\d{4})(\\d{2})(\\d{2})(?:[T_ -]?(\\d{2})(\\d{2})(?:(\\d{2})(?:[.,](\\d{1,20}))?)?)?(?![\\d:])");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,20}))?)?(?![\\d:])");
    private static final Pattern HALF_DAY = Pattern.compile("\\s*([AaPp])\\.?[Mm]\\b\\.?");
    private static final Pattern HOUR = Pattern.compile("[T ](\\d{2})(?=Z|[+-]\\d{2}|$)");
    private static final Pattern WHOLE_HOUR = Pattern.compile("(\\d{1,2})(?=\\s*[AaPp]\\.?[Mm]\\b)");
    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT|UT)?([+\\-\\u2212])(\\d{1,2})(?::?(\\d{2}))?(?::?(\\d{2}))?(?!\\d)");
    private static final Pattern REGION =
            Pattern.compile("\\[?([A-Za-z]+(?:/[A-Za-z0-9_+-]+){1,2})\\]?|\\[(UTC|GMT|Z)\\]");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+\\.?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)?(?![\\dA-Za-z])");
    private static final String BETWEEN = " ,\t()";

    private final String text;
    private int at;
    private @Nullable Integer year;
    private @Nullable Integer month;
    private @Nullable Integer day;
    private Written.@Nullable DayMonth dayMonth;
    private @Nullable DayOfWeek weekday;
    private @Nullable Integer hour;
    private @Nullable Integer minute;
    private @Nullable Integer second;
    private int nano;
    private int digits;
    private boolean halfDay;
    private @Nullable String zone;
    private final List<String> numbers = new ArrayList<>();

    private StampScanner(String text) {
        this.text = text;
    }

    static Written scan(String text) throws UnreadableStamp {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw unreadable(text);
        }
        return new StampScanner(text).scan();
    }

    static UnreadableStamp unreadable(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new UnreadableStamp("“" + shown + "” is no stamp that is understood; for example 2026-03-04T14:03:00Z,"
                + " 04/Mar/2026:14:03:00 +0100, Mar 4 14:03:00, 1772629380 or 14:03 would be");
    }

    private Written scan() throws UnreadableStamp {
        while (at < text.length()) {
            if (BETWEEN.indexOf(text.charAt(at)) >= 0 && !(hour == null && hasDate() && find(HOUR) != null)) {
                at++;
            } else if (!date() && !time() && !zoned() && !word() && !number() && !glue()) {
                throw unreadable(text);
            }
        }
        namedDate();
        if ((!hasDate() && hour == null) || (hour == null && zone != null)) {
            throw unreadable(text);
        }
        return new Written(
                text, year, month, day, dayMonth, weekday, hour, minute, second, nano, digits, halfDay, zone);
    }

    private boolean hasDate() {
        return day != null || dayMonth != null || year != null;
    }

    private boolean date() {
        if (hasDate() || month != null || !numbers.isEmpty()) {
            return false;
        }
        Matcher found = find(YEAR_FIRST);
        if (found != null) {
            year = Integer.valueOf(found.group(1));
            month = Integer.valueOf(found.group(3));
            day = Integer.valueOf(found.group(4));
            return took(found);
        }
        found = find(YEAR_LAST);
        if (found != null) {
            int last = Integer.parseInt(found.group(4));
            char separator = found.group(2).charAt(0);
            dayMonth = new Written.DayMonth(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(3)),
                    century(last, found.group(4)),
                    separator);
            return took(found);
        }
        found = hour == null ? find(BASIC) : null;
        if (found != null) {
            year = Integer.valueOf(found.group(1));
            month = Integer.valueOf(found.group(2));
            day = Integer.valueOf(found.group(3));
            if (found.group(4) != null) {
                timeOfDay(found.group(4), found.group(5), found.group(6), found.group(7));
            }
            return took(found);
        }
        return false;
    }

    private boolean time() {
        if (hour != null) {
            return false;
        }
        Matcher found = find(TIME);
        if (found != null) {
            timeOfDay(found.group(1), found.group(2), found.group(3), found.group(4));
        } else if ((found = hasDate() ? find(HOUR) : null) != null || (found = find(WHOLE_HOUR)) != null) {
            hour = Integer.valueOf(found.group(1));
        } else {
            return false;
        }
        took(found);
        Matcher half = find(HALF_DAY);
        if (half != null) {
            halfDay = true;
            hour = ofTwelve(hour == null ? -1 : hour, half.group(1).equalsIgnoreCase("p"));
            took(half);
        }
        return true;
    }

    /** 12 AM is midnight and 12 PM noon; anything but 1 to 12 becomes an hour that no day has and is refused later. */
    private static int ofTwelve(int hour, boolean afternoon) {
        return hour < 1 || hour > 12 ? 99 : hour % 12 + (afternoon ? 12 : 0);
    }

    private void timeOfDay(String hours, String minutes, @Nullable String seconds, @Nullable String fraction) {
        hour = Integer.valueOf(hours);
        minute = Integer.valueOf(minutes);
        second = seconds == null ? null : Integer.valueOf(seconds);
        if (fraction != null) {
            digits = fraction.length();
            nano = Integer.parseInt((fraction + "000000000").substring(0, 9));
        }
    }

    private boolean zoned() {
        if (hour == null) {
            return false;
        }
        Matcher found = find(OFFSET);
        if (found != null && zone == null) {
            String sign = found.group(1).equals("+") ? "+" : "-";
            String hours = found.group(2).length() == 1 ? "0" + found.group(2) : found.group(2);
            String minutes = found.group(3) == null ? "00" : found.group(3);
            zone = sign + hours + ":" + minutes + (found.group(4) == null ? "" : ":" + found.group(4));
            return took(found);
        }
        found = find(REGION);
        if (found != null) {
            // An offset says which of two times an overlap means; a region after it adds nothing.
            zone = zone != null ? zone : found.group(1) != null ? found.group(1) : found.group(2);
            return took(found);
        }
        return false;
    }

    private boolean word() {
        Matcher found = find(WORD);
        if (found == null) {
            return false;
        }
        String word = found.group();
        Integer named = month == null ? Words.month(word) : null;
        DayOfWeek on = weekday == null ? Words.weekday(word) : null;
        if (on != null) {
            weekday = on;
        } else if (named != null) {
            month = named;
        } else if (hour != null && zone == null && Zones.isAbbreviation(word)) {
            zone = word.toUpperCase(Locale.ROOT);
        } else if (hour != null && zone != null && Zones.isAbbreviation(word)) {
            // "+0100 (CET)": the offset has said it.
            return took(found);
        } else if (!word.equalsIgnoreCase("t") && !word.equals("at") && !word.equals("on") && !word.equals("of")) {
            return false;
        }
        return took(found);
    }

    private boolean number() {
        Matcher found = find(NUMBER);
        if (found == null || numbers.size() == 2) {
            return false;
        }
        numbers.add(found.group(1));
        return took(found);
    }

    /** The marks between the parts of {@code 04/Mar/2026:14:03:00} and {@code 4-Mar-2026}. */
    private boolean glue() {
        char c = text.charAt(at);
        boolean inside =
                (c == '/' || c == '-' || c == '.' || c == ':') && at > 0 && at + 1 < text.length() && hour == null;
        if (inside) {
            at++;
        }
        return inside;
    }

    /** Gives the bare numbers beside a named month their meaning: the day, and the year where there is one. */
    private void namedDate() throws UnreadableStamp {
        if (numbers.isEmpty() && (month == null || hasDate())) {
            return;
        }
        if (month == null || hasDate() || numbers.isEmpty()) {
            throw unreadable(text);
        }
        for (String number : numbers) {
            int value = Integer.parseInt(number);
            if (number.length() == 4 && year == null) {
                year = value;
            } else if (number.length() <= 2 && day == null) {
                day = value;
            } else if (number.length() == 2 && year == null) {
                year = century(value, number);
            } else {
                throw unreadable(text);
            }
        }
        if (day == null) {
            throw unreadable(text);
        }
    }

    /** The year of two digits by POSIX: from 69 on are of the last century. */
    static int century(int year, String digits) {
        return digits.length() > 2 ? year : year + (year >= 69 ? 1900 : 2000);
    }

    private @Nullable Matcher find(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }

    private boolean took(Matcher found) {
        at = found.end();
        return true;
    }
}
