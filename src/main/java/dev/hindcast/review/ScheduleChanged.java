package dev.hindcast.review;

import dev.hindcast.incident.IncidentId;

/** When a session is, whether it is, or who is invited has changed. */
public record ScheduleChanged(IncidentId incident, ReviewId session) {}
