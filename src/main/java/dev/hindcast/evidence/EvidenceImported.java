package dev.hindcast.evidence;

import dev.hindcast.incident.IncidentId;
import java.util.UUID;

/** All files of an import have been read, as far as they could be. */
public record EvidenceImported(IncidentId incident, UUID imported) {}
