package dev.hindcast.evidence;

import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The evidence files of the incidents that whoever is acting may see, and the imports that brought them. */
public interface EvidenceFiles {
    Optional<EvidenceFile> find(IncidentId incident, UUID file);

    /** By path. */
    List<EvidenceFile> list(IncidentId incident);

    /** In the order of the file. */
    List<Quarantined> quarantined(EvidenceFile file, int offset, int limit);

    /** Events that cite a line of the file from {@code from} to {@code to}, both included, by line. */
    List<CitedLine> cited(EvidenceFile file, int from, int to);

    Optional<EvidenceImport> imported(IncidentId incident, UUID imported);

    /** Newest first. */
    List<EvidenceImport> imports(IncidentId incident, int limit);

    /** An event that stands on a line. */
    record CitedLine(int line, long event, Kind kind, String text) {}
}
