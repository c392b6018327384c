package dev.hindcast.review.anonymous;

import java.util.Locale;

/** Where in its life a collection is: it is opened once, and ended once. */
public enum CollectionState {
    WAITING,
    OPEN,
    ENDING,
    ENDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CollectionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
