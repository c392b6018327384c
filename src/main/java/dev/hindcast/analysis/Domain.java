package dev.hindcast.analysis;

import java.util.Locale;

/** Where a contributing factor has to be dealt with: in the technology, the organization or the way of working. */
public enum Domain {
    TECHNICAL,
    ORGANIZATIONAL,
    PROCESS;

    /** {@code technical}; the word in tables and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code Technical}. */
    public String title() {
        return name().charAt(0) + word().substring(1);
    }

    /** What belongs there, in a few words. */
    public String meaning() {
        return switch (this) {
            case TECHNICAL -> "software, configuration, observability";
            case ORGANIZATIONAL -> "teams, handovers, priorities";
            case PROCESS -> "runbooks, reviews, communication";
        };
    }

    /** @throws IllegalArgumentException for a word that names no domain */
    public static Domain of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }
}
