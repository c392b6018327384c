package dev.hindcast.timeline.picture;

import dev.hindcast.evidence.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Events of one source and kind within one slice of time.
 *
 * @param at of the first of them
 * @param until of the last of them; the same for a single event
 * @param count how many, at least 1
 * @param event names the first of them in links and for scripts
 * @param text of the first of them; null where nobody would read it
 */
public record Bucket(
        String source,
        Kind kind,
        Instant at,
        Instant until,
        int count,
        String event,
        @Nullable String text) {}
