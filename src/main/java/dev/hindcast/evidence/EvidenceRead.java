package dev.hindcast.evidence;

import dev.hindcast.incident.IncidentId;
import java.util.Map;
import java.util.UUID;

/**
 * A file's events are there, or others than before.
 *
 * @param became events known before that are now told by another one: old number to new; all others kept their number or
 *     are gone
 */
public record EvidenceRead(IncidentId incident, UUID file, Map<Long, Long> became) {}
