package dev.hindcast.timeline;

import java.time.Duration;

/** Lengths of time as people say them. */
public final class Durations {
    private Durations() {}

    /** Short, for tables and labels: {@code 40 s}, {@code 44 min}, {@code 1 h 12}, {@code 2 d 3 h}. */
    public static String brief(Duration length) {
        long seconds = length.toSeconds();
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 48 * 60) {
            return minutes % 60 == 0 ? minutes / 60 + " h" : minutes / 60 + " h " + "%02d".formatted(minutes % 60);
        }
        long hours = minutes / 60;
        return hours % 24 == 0 ? hours / 24 + " d" : hours / 24 + " d " + hours % 24 + " h";
    }

    /** In words, for sentences: {@code 11 minutes}, {@code 1 hour and 12 minutes}. */
    public static String words(Duration length) {
        long seconds = length.toSeconds();
        if (seconds < 60) {
            return count(seconds, "second");
        }
        long minutes = seconds / 60;
        if (minutes < 60) {
            return count(minutes, "minute");
        }
        if (minutes < 48 * 60) {
            return both(minutes / 60, "hour", minutes % 60, "minute");
        }
        return both(minutes / 60 / 24, "day", minutes / 60 % 24, "hour");
    }

    private static String both(long large, String largeUnit, long small, String smallUnit) {
        return small == 0 ? count(large, largeUnit) : count(large, largeUnit) + " and " + count(small, smallUnit);
    }

    private static String count(long n, String unit) {
        return n + " " + unit + (n == 1 ? "" : "s");
    }
}
