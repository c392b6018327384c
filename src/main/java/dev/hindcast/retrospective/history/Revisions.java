package dev.hindcast.retrospective.history;

import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The histories of the incidents that whoever is acting may see; only ever grow. */
public interface Revisions {
    /** In their order. */
    List<Revision> of(IncidentId incident);

    /** Newest first. @param before only older ones than this; null for the newest */
    List<Revision> latest(IncidentId incident, @Nullable Long before, int limit);

    Optional<Revision> find(IncidentId incident, long sequence);

    /** The newest one of a kind and a subject that was saved with this version in its content. */
    Optional<Revision> version(IncidentId incident, String what, String subject, int version);

    /** The contents that were saved last of everything of a kind, by subject; those that were taken out are left out. */
    Map<String, String> newest(IncidentId incident, String what);

    /** The same of one subject. */
    Optional<String> newest(IncidentId incident, String what, String subject);

    /** On behalf of whoever is acting, as the last thing before its transaction ends. */
    void append(IncidentId incident, String what, String subject, UUID author, String content);

    /** The same of several subjects of a kind, in the order of the map. */
    void append(IncidentId incident, String what, Map<String, String> contents, UUID author);

    /** Takes the content out; the tombstone is appended by whoever calls this. @return whether there was one to take out */
    boolean bury(IncidentId incident, long sequence);
}
