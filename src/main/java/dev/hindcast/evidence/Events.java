package dev.hindcast.evidence;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events of the incidents that whoever is acting may see, ordered by time and then by number. */
public interface Events {
    Optional<RecordedEvent> find(IncidentId incident, long id);

    /** Those of the ids that there are, in order. */
    List<RecordedEvent> all(IncidentId incident, Collection<Long> ids);

    EventPage first(EventQuery query, int limit);

    EventPage last(EventQuery query, int limit);

    EventPage after(EventQuery query, Place place, int limit);

    EventPage before(EventQuery query, Place place, int limit);

    /** About half of the limit before the place, and half from it on, the event at the place included. */
    EventPage around(EventQuery query, Place place, int limit);

    long count(EventQuery query);

    Facets facets(EventQuery query);

    /**
     * @param from inclusive
     * @param to exclusive, after {@code from}
     * @param slices how many parts of equal length the span is cut into
     */
    List<Density> densities(IncidentId incident, Instant from, Instant to, int slices, Set<Long> exceptIds);

    RecordedSequence sequence(IncidentId incident, Set<Long> exceptIds);

    /**
     * Of logs, spans and metrics of which the sequence knows little more than the time: those that lasted, or whose
     * attributes look like the pattern in any case.
     */
    List<Trail> trails(IncidentId incident, String pattern);

    /** Further places that state each event, where there are any. */
    Map<Long, List<FurtherPlace>> citations(IncidentId incident, Collection<Long> ids);

    /** Who changed something, answered a page, wrote or took a note; whoever did most first, at most 200. */
    List<Actor> actors(IncidentId incident);

    /** Adds it on behalf of its author, who must be allowed to edit. Gives its number. */
    long addStatement(Statement statement);

    /**
     * Adds an event whose evidence lies elsewhere: its citation names the file there. For whoever restores an incident.
     *
     * @param author who added it as a statement; null when it was read out of evidence
     * @param statedAt when; null without an author
     * @return its number
     */
    long restore(IncidentId incident, Event event, @Nullable UUID author, @Nullable Instant statedAt);

    /** Another place in the evidence that states an event. */
    record FurtherPlace(UUID file, Citation evidence) {}
}
