package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The whys of the incidents that whoever is acting may see. */
public interface Whys {
    /** Of one factor, in the order in which they were given; those that were removed are left out. */
    List<Why> of(UUID factor);

    /** Of all factors of an incident, by factor. */
    Map<UUID, List<Why>> ofIncident(IncidentId incident);

    /** Those of a factor that were removed and can be put back. */
    List<Why> removed(UUID factor);

    /** For changing it, removed or not: until the transaction ends, nobody else changes this one. */
    Optional<Why> locked(IncidentId incident, UUID id);

    void add(IncidentId incident, Why why);

    /** Adds one as it was elsewhere; the one it asks about is there. */
    void restore(IncidentId incident, Why why, boolean removed);

    /** Counts as a change by people. */
    void change(UUID id, String text, List<Long> events);

    void setCondition(UUID id, boolean condition);

    void setRemoved(UUID id, boolean removed);
}
