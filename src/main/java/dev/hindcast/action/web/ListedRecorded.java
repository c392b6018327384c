package dev.hindcast.action.web;

import dev.hindcast.action.Recorded;
import dev.hindcast.incident.Incident;

/**
 * A recorded action with everything that is shown of it.
 *
 * @param answeredBy a name; empty while nobody has answered it
 */
public record ListedRecorded(Recorded recorded, Incident incident, String answeredBy) {}
