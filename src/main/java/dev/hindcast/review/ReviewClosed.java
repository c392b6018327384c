package dev.hindcast.review;

import dev.hindcast.incident.IncidentId;

/** The hour is over; what was found stands in the incident. */
public record ReviewClosed(ReviewId session, IncidentId incident) {}
