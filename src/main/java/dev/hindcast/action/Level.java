package dev.hindcast.action;

import java.util.Locale;

/** How much, as people can tell it in a meeting: low, medium or high. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH;

    /** 1 to 3. */
    public int number() {
        return ordinal() + 1;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a number that is none */
    public static Level of(int number) {
        if (number < 1 || number > 3) {
            throw new IllegalArgumentException("levels go from 1 to 3, not " + number);
        }
        return values()[number - 1];
    }
}
