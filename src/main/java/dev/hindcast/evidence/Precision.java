package dev.hindcast.evidence;

import java.util.Locale;

/** How exactly a time is known, finest first. A coarser stamp names the beginning of its minute, hour or day. */
public enum Precision {
    NANOSECOND,
    MICROSECOND,
    MILLISECOND,
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    /** Known only to lie between {@code at} and {@code until}. */
    RANGE;

    private final String word = name().toLowerCase(Locale.ROOT);

    public String word() {
        return word;
    }

    public static Precision of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
