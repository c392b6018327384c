package dev.hindcast.retrospective.reading.stamp;

import dev.hindcast.evidence.Precision;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways to write a time of day. */
final class ClockWords {
    private static final String HALF = "(?:\\s*([ap])\\.?m\\b\\.?)";
    private static final Pattern MINUTES = Pattern.compile(
            "(\\d{1,2})(?:[:h]|(?<=\\d)\\.(?=\\d\\d(?![\\d.%])))(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?(?!\\d|:\\d)"
                    + HALF + "?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?![:.]\\d)" + HALF, Pattern.CASE_INSENSITIVE);

    /**
     * @param end behind its last character
     * @param nextDay whether it was written 24:00
     */
    record Found(LocalTime time, Precision precision, boolean halfDay, boolean nextDay, int end) {}

    private ClockWords() {}

    /** @param dots whether 11.50 is a time of day, which only the place can tell */
    static @Nullable Found at(String text, int from, boolean dots) {
        Matcher minutes = DateWords.match(MINUTES, text, from);
        if (minutes != null && (dots || text.charAt(minutes.end(1)) != '.')) {
            return found(minutes, minutes.group(5), Integer.parseInt(minutes.group(2)));
        }
        Matcher hours = DateWords.match(HOURS, text, from);
        return hours == null ? null : found(hours, hours.group(2), -1);
    }

    private static @Nullable Found found(Matcher found, @Nullable String half, int minute) {
        int hour = Integer.parseInt(found.group(1));
        int second = minute < 0 || found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        int written = hour;
        if (half != null) {
            hour = ofHalfDay(hour, half.equalsIgnoreCase("p"));
        }
        boolean midnight = half == null && written == 24 && minute == 0 && second == 0;
        if ((hour > 23 && !midnight) || hour < 0 || minute > 59 || second > 59) {
            return null;
        }
        String fraction = minute < 0 ? null : found.group(4);
        int nano = fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        return new Found(
                LocalTime.of(midnight ? 0 : hour, Math.max(minute, 0), second, nano),
                precision(minute, minute < 0 ? null : found.group(3), fraction),
                half != null,
                midnight,
                found.end());
    }

    /** 17:14pm says the same thing twice; 13:05 AM contradicts itself, and is none. */
    private static int ofHalfDay(int hour, boolean afternoon) {
        if (hour > 12) {
            return afternoon ? hour : -1;
        }
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static Precision precision(int minute, @Nullable String second, @Nullable String fraction) {
        if (minute < 0) {
            return Precision.HOUR;
        }
        if (second == null) {
            return Precision.MINUTE;
        }
        if (fraction == null) {
            return Precision.SECOND;
        }
        return fraction.length() <= 3
                ? Precision.MILLISECOND
                : fraction.length() <= 6 ? Precision.MICROSECOND : Precision.NANOSECOND;
    }
}
