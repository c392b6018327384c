package dev.hindcast.incident;

/** Title, severity, services or zone of an incident have changed. */
public record IncidentChanged(IncidentId incident) {}
