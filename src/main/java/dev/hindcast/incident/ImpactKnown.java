package dev.hindcast.incident;

import java.util.Locale;

/** How a figure of the impact is known. That it is unknown is an answer, and never a zero. */
public enum ImpactKnown {
    MEASURED,
    ESTIMATED,
    UNKNOWN,
    /** It was said and taken back; shown nowhere but in the history. */
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static ImpactKnown of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
