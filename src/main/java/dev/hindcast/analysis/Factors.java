package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The contributing factors of the incidents that whoever is acting may see. */
public interface Factors {
    /** By phase, in the order in which they were found; those that were removed are left out. */
    List<Factor> of(IncidentId incident);

    /** Those that were removed and can be put back. */
    List<Factor> removed(IncidentId incident);

    /** One that is there. */
    Optional<Factor> find(IncidentId incident, UUID id);

    /** Titles by id; removed and unknown ones are left out. */
    Map<UUID, String> titles(Collection<UUID> factors);

    /** Other incidents with a factor of the same title, in any case of letters. */
    Set<IncidentId> sharing(IncidentId incident);

    /** For changing it, removed or not: until the transaction ends, nobody else changes this one. */
    Optional<Factor> locked(IncidentId incident, UUID id);

    void add(IncidentId incident, UUID id, FactorDraft draft, UUID author, Instant at);

    /** Adds one as it was elsewhere, with its dots, cards and version. */
    void restore(Factor factor, boolean removed);

    /** Counts as a change by people. */
    void change(UUID id, FactorDraft draft);

    void setRemoved(UUID id, boolean removed);

    /** The one that came from a group of a review, removed or not. */
    Optional<UUID> fromReview(IncidentId incident, UUID group);

    /** Adds it, or brings it up to date unless people changed or removed it. Says whether anything changed. */
    boolean putFromReview(IncidentId incident, UUID id, ReviewedGroup group, UUID author, Instant at);
}
