package dev.hindcast.retrospective;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a passage of a section.
 *
 * @param passage empty when it is about the section as a whole
 * @param replacement other words for the passage; null when it suggests none
 * @param mentions the accounts that it calls by {@code @name}
 * @param settledBy who resolved, took or declined it; null while it is open, as is {@code settledAt}
 */
public record Comment(
        UUID id,
        String section,
        String passage,
        String text,
        @Nullable String replacement,
        List<UUID> mentions,
        UUID author,
        Instant at,
        State state,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt) {
    /** What became of it; a suggestion is taken or declined, any other comment resolved. */
    public enum State {
        OPEN,
        RESOLVED,
        TAKEN,
        DECLINED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isSuggestion() {
        return replacement != null;
    }
}
