package dev.hindcast.incident;

/** Who may see an incident has changed: whoever streams it to somebody has to ask again. */
public record AudienceChanged(IncidentId incident) {}
