package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The hypotheses of the incidents that whoever is acting may see. */
public interface Hypotheses {
    /** In the order in which they were proposed; those that were removed are left out. */
    List<Hypothesis> of(IncidentId incident);

    /** Those that were removed and can be put back. */
    List<Hypothesis> removed(IncidentId incident);

    /** For changing it, removed or not: until the transaction ends, nobody else changes this one. */
    Optional<Hypothesis> locked(IncidentId incident, UUID id);

    void add(IncidentId incident, Hypothesis hypothesis);

    /** Adds one as it was elsewhere, with its lines of evidence. */
    void restore(IncidentId incident, Hypothesis hypothesis, boolean removed);

    /** Counts as a change by people. */
    void change(UUID id, String text, String test);

    void setState(UUID id, Hypothesis.State state);

    void setRemoved(UUID id, boolean removed);

    void addLine(IncidentId incident, UUID hypothesis, Hypothesis.Line line);

    void removeLine(UUID line);
}
