package dev.hindcast.action;

import dev.hindcast.incident.IncidentId;

/** The actions of an incident, or what its review said about earlier ones, are not what they were. */
public record ActionsChanged(IncidentId incident) {}
