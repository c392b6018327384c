package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;

/** The retrospective of an incident was published, or amended since. */
public record RetrospectivePublished(IncidentId incident) {}
