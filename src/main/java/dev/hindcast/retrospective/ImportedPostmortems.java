package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import java.util.Optional;

/** What was imported, as far as whoever is acting may see it. */
public interface ImportedPostmortems {
    Optional<Imported> find(IncidentId incident);

    /** The one with this very text. */
    Optional<Imported> withFingerprint(String fingerprint);

    /**
     * An earlier text of the same one: by its address; by its own id within the same file, since others count from 1 too;
     * or, where it has neither, by file, place in it and title.
     */
    Optional<Imported> earlier(String origin, String path, int number, String title);

    /** Until the transaction ends, nobody else imports this text. */
    void lock(String fingerprint);

    void add(Imported imported);
}
