package dev.hindcast.timeline.edit;

import dev.hindcast.incident.IncidentId;

/** A statement was pinned, hidden, reworded or added, or one of these was taken back. */
public record StatementChanged(IncidentId incident, long event) {}
