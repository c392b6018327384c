package dev.hindcast.timeline.edit;

import dev.hindcast.incident.IncidentId;

/** Which statements count, or what they say, is not what it was: more than a pin. */
public record EventsChanged(IncidentId incident) {}
