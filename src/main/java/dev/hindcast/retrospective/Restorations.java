package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import java.util.Optional;

/** What came with the restored ones among the incidents that whoever is acting may see. */
public interface Restorations {
    /** Empty for an incident that was begun here. */
    Optional<Restored> of(IncidentId incident);

    /** Who said what; {@link Stated#NOTHING} for an incident that was begun here. */
    Stated stated(IncidentId incident);

    void add(IncidentId incident, Restored restored);
}
