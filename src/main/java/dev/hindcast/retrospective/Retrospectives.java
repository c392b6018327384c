package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The retrospectives of the incidents that whoever is acting may see. */
public interface Retrospectives {
    Optional<Retrospective> find(IncidentId incident);

    /** The same, and nobody else changes it, or a section of it, until the transaction ends. */
    Optional<Retrospective> locked(IncidentId incident);

    /** @return whether it was added; not when there is one already */
    boolean add(Retrospective retrospective, List<Section> sections);

    void change(Retrospective retrospective);

    /** In their order. */
    List<Section> sections(IncidentId incident);

    void change(IncidentId incident, Section section);

    /** Those in review that wait for what this person says, in no order. */
    List<IncidentId> waitingFor(UUID reviewer);

    /** In the order in which they were asked. */
    List<Reviewer> reviewers(IncidentId incident);

    /** Takes the place of what the same person said before. */
    void put(IncidentId incident, Reviewer reviewer);

    void remove(IncidentId incident, UUID reviewer);
}
