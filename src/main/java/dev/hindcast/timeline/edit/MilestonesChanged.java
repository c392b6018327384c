package dev.hindcast.timeline.edit;

import dev.hindcast.incident.IncidentId;

/** Milestones or blind spots of an incident are not where they were. */
public record MilestonesChanged(IncidentId incident) {}
