package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.UUID;

/** The history of the analyses that whoever is acting may see; only ever grows. */
public interface AnalysisChanges {
    void record(AnalysisChange change);

    /** Newest first. */
    List<AnalysisChange> of(IncidentId incident, UUID subject);

    /** Newest first. */
    List<AnalysisChange> latest(IncidentId incident, int limit);
}
