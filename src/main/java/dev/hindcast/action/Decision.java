package dev.hindcast.action;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an action was taken, and why.
 *
 * @param reason always there when it was not taken
 * @param beyondCap why there are more actions than the cap; empty when it is within
 * @param by null while nothing is decided
 */
public record Decision(
        Answer answer,
        String reason,
        String beyondCap,
        @Nullable UUID by,
        @Nullable Instant at) {
    static final Decision NONE = new Decision(Answer.PROPOSED, "", "", null, null);

    /** What was decided. */
    public enum Answer {
        PROPOSED,
        TAKEN,
        NOT_TAKEN;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Answer of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
