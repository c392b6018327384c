package dev.hindcast.retrospective.sharing;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.retrospective.Written;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What went out of the incidents that whoever is acting may see, and by which links. */
public interface SharedVersions {
    Optional<Choices> choices(IncidentId incident);

    /** Takes the place of those before. */
    void remember(IncidentId incident, Choices choices, UUID by, Instant at);

    /** Newest first. */
    List<SharedVersion> of(IncidentId incident);

    Optional<Written> find(IncidentId incident, int number);

    void add(IncidentId incident, SharedVersion version, Written written);

    /** Newest first. */
    List<SharedLink> links(IncidentId incident);

    /** @param hash SHA-256 of the secret */
    void add(IncidentId incident, SharedLink link, byte[] hash);

    /** @return whether it was open for taking back; not when somebody was faster */
    boolean withdraw(IncidentId incident, UUID link, UUID by, Instant at);
}
