package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import java.util.Optional;

/** What was imported, as far as whoever is acting may see it. */
public interface ImportedPostmortems {
    Optional<Imported> find(IncidentId incident);

    /** The one with this very text. */
    Optional<Imported> withFingerprint(String fingerprint);

    /** An earlier text of the same one: by its own id or address, or else by file and title. */
    Optional<Imported> earlier(String origin, String path, String title);

    /** Until the transaction ends, nobody else imports this text. */
    void lock(String fingerprint);

    void add(Imported imported);
}
