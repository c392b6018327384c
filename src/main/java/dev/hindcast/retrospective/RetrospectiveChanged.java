package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;

/**
 * A retrospective is not what it was.
 *
 * @param section the key of the section whose text changed; empty when it is its state, or all of it
 */
public record RetrospectiveChanged(IncidentId incident, String section) {}
