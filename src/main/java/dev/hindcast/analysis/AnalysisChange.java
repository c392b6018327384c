package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person did to an analysis; kept for good.
 *
 * @param what a word such as {@code change-factor}
 * @param subject the factor, why or hypothesis; null for a domain
 * @param before what it said; null where it was new
 * @param after what it says since
 */
public record AnalysisChange(
        IncidentId incident,
        UUID author,
        Instant at,
        String what,
        @Nullable UUID subject,
        @Nullable String before,
        @Nullable String after) {}
