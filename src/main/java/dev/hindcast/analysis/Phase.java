package dev.hindcast.analysis;

import java.util.Locale;

/** The span of an incident in which a contributing factor was at work. */
public enum Phase {
    CAUSE,
    DETECTION,
    RESPONSE,
    RESOLUTION;

    /** {@code detection}; the word in tables and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code Detection}. */
    public String title() {
        return name().charAt(0) + word().substring(1);
    }

    /** What to ask about it. */
    public String prompt() {
        return switch (this) {
            case CAUSE -> "What made this likely? What did people not know when they decided?";
            case DETECTION -> "What would have made this visible sooner? Where did tooling or monitoring fall short?";
            case RESPONSE -> "Where did handovers break down, and which ways of working carried?";
            case RESOLUTION -> "What made recovery slower than it needed to be, and what made it quick?";
        };
    }

    /** @throws IllegalArgumentException for a word that names no phase */
    public static Phase of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }
}
