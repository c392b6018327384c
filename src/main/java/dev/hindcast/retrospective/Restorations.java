package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What came with the restored ones among the incidents that whoever is acting may see. */
public interface Restorations {
    /** Empty for an incident that was begun here. */
    Optional<Restored> of(IncidentId incident);

    /** Who said what; {@link Stated#NOTHING} for an incident that was begun here. */
    Stated stated(IncidentId incident);

    /** The one that was restored from this very file. */
    Optional<IncidentId> from(String sha256);

    /** One that was restored from a file of one of these incidents, whose ids are those of other houses. */
    Optional<IncidentId> ofOld(Collection<UUID> incidents);

    void add(IncidentId incident, Restored restored);
}
