package dev.hindcast.timeline.edit;

import java.util.Locale;

/** What an {@link Edit} did. */
public enum What {
    PIN,
    UNPIN,
    HIDE,
    SHOW,
    REWORD,
    ADD,
    MOVE_MILESTONE,
    RELEASE_MILESTONE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word in the database, such as {@code move-milestone}. */
    public String word() {
        return word;
    }

    public static What of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean isOfMilestone() {
        return this == MOVE_MILESTONE || this == RELEASE_MILESTONE;
    }
}
