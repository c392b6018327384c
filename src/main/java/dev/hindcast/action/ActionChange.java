package dev.hindcast.action;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did to an action.
 *
 * @param id ascending in the order in which it was done; 0 before it is recorded
 * @param field which part of the plan was changed; null for anything else
 * @param before the field, or the state, before
 * @param reason what was said to it: a reason, or a finding
 * @param reviewOf the incident in whose review it was said
 */
public record ActionChange(
        long id,
        ActionId action,
        IncidentId incident,
        UUID author,
        Instant at,
        What what,
        @Nullable String field,
        String before,
        String after,
        String reason,
        @Nullable IncidentId reviewOf) {

    /** What was done. */
    public enum What {
        PROPOSE,
        /** Proposed from what a postmortem lists: {@code before} says what it was there, {@code reason} where. */
        ADOPT,
        CHANGE,
        TAKE,
        DECLINE,
        MOVE,
        CONFIRM;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static What of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
