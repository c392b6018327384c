package dev.hindcast.incident;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An unplanned interruption or loss of quality of a service, or one that was stopped in time.
 *
 * @param severity null while nobody has said
 * @param nearMiss stopped in time; counts as much as an outage
 * @param services what failed or was affected, as people name them
 * @param zone the zone in which its times are told
 * @param restricted whether only an audience may see it
 */
public record Incident(
        IncidentId id,
        String title,
        @Nullable Severity severity,
        boolean nearMiss,
        List<String> services,
        ZoneId zone,
        boolean restricted,
        UUID author,
        Instant createdAt) {}
