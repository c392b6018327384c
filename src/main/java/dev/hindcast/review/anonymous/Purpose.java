package dev.hindcast.review.anonymous;

import java.util.Locale;

/** What is collected without names; each with a key pair of its own, so that a permit for one is worth nothing for another. */
public enum Purpose {
    CARDS(12),
    BALLOT(1),
    CLOSING(1);

    private final int permits;

    Purpose(int permits) {
        this.permits = permits;
    }

    /** How many permits each participant gets: the same for everybody, however many they use. */
    public int permits() {
        return permits;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Purpose of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
