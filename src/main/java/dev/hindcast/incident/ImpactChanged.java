package dev.hindcast.incident;

/** Somebody has said something about the impact of an incident. */
public record ImpactChanged(IncidentId incident) {}
