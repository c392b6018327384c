package dev.hindcast.timeline.replay;

import dev.hindcast.incident.IncidentId;
import java.util.UUID;

/** Somebody took a note in a replay. */
public record ReplayNoteAdded(IncidentId incident, UUID note) {}
