package dev.hindcast.evidence;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a person adds to an incident.
 *
 * @param until null for a point in time
 * @param file the evidence that shows it; null without
 * @param line in that evidence, counted from 1; 0 when the whole file is meant
 * @param author who adds it
 */
public record Statement(
        IncidentId incident,
        Instant at,
        @Nullable Instant until,
        Precision precision,
        Kind kind,
        @Nullable String service,
        @Nullable String actor,
        String text,
        @Nullable UUID file,
        int line,
        UUID author) {
    /** The source, and so the lane, of all that people add. */
    public static final String SOURCE = "people";
}
