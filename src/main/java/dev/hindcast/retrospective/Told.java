package dev.hindcast.retrospective;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a retrospective tells or cites.
 *
 * @param number by which the text cites it, from 1 in the order of time
 * @param time as exactly as it is known, in the incident's zone
 * @param text in the words that people gave it, or else its own
 * @param citation file and line; empty for a statement of a person without evidence
 * @param file the evidence file; null for none
 * @param significant pinned, or what a milestone or a blind spot stands on
 */
public record Told(
        int number,
        long event,
        Instant at,
        String time,
        String text,
        String citation,
        @Nullable UUID file,
        int line,
        boolean significant) {
    /** {@code [e12]}. */
    public String cite() {
        return "[e" + number + "]";
    }
}
