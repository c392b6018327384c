package dev.hindcast.timeline.edit;

import dev.hindcast.incident.IncidentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The history of the timelines that whoever is acting may see; only ever grows. */
public interface Edits {
    /** Gives its number. */
    long record(Edit edit);

    Optional<Edit> find(IncidentId incident, long id);

    /** Newest first. @param before only older ones than this; null for the newest */
    List<Edit> latest(IncidentId incident, @Nullable Long before, int limit);

    /** The newest rewording of a statement, undone ones and undoing ones included. */
    Optional<Edit> lastWording(IncidentId incident, long event);

    /** For each statement who added it and who worded it last, oldest first. */
    List<Edit> authorship(IncidentId incident, Collection<Long> events);

    /** Events have new numbers. */
    void follow(IncidentId incident, Map<Long, Long> became);
}
