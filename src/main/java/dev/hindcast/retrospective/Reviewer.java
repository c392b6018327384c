package dev.hindcast.retrospective;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who was asked to look at a retrospective before it is published, or did so unasked.
 *
 * @param words what they said; always there when they ask for changes
 * @param at when they were asked, or when they said it
 */
public record Reviewer(UUID account, Verdict verdict, String words, Instant at) {
    /** What they think of it. */
    public enum Verdict {
        ASKED,
        APPROVED,
        CHANGES;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Verdict of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
