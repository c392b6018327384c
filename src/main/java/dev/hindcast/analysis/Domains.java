package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import java.util.List;

/** The domains of the incidents that whoever is acting may see. */
public interface Domains {
    /** All three, whether somebody owns them or not. */
    List<OwnedDomain> of(IncidentId incident);

    /** For changing it: until the transaction ends, nobody else changes this one. */
    OwnedDomain locked(IncidentId incident, Domain domain);

    void put(IncidentId incident, OwnedDomain domain);
}
