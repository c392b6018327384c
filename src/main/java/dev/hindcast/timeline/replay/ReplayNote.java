package dev.hindcast.timeline.replay;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody noted while they watched a replay.
 *
 * @param moment where the replay's clock stood
 * @param writtenAt when it was really written
 */
public record ReplayNote(UUID id, IncidentId incident, Instant moment, UUID author, Instant writtenAt, String text) {}
