package dev.hindcast.review.anonymous;

import java.util.Locale;

/** What is collected without names; each with a key pair of its own, so that a permit for one is worth nothing for another. */
public enum Purpose {
    CARDS("Cards", 12),
    BALLOT("Votes", 1),
    CLOSING("Closing questions", 1);

    private final String title;
    private final int permits;

    Purpose(String title, int permits) {
        this.title = title;
        this.permits = permits;
    }

    /** How many permits each participant gets: the same for everybody, however many they use. */
    public int permits() {
        return permits;
    }

    /** As pages say it. */
    public String title() {
        return title;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Purpose of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
