package dev.hindcast.action;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The recorded actions of all incidents that whoever is acting may see. */
public interface RecordedActions {
    Optional<Recorded> find(UUID id);

    /** In the order in which they were recorded. */
    List<Recorded> of(IncidentId incident);

    /**
     * What has the earliest deadline first, those without one last.
     *
     * @param waiting only those for which {@link Recorded#isWaiting()} holds
     */
    List<Recorded> list(boolean waiting, int limit, int offset);

    long count(boolean waiting);

    /** All at once, in this order, behind those that are there. */
    void add(IncidentId incident, UUID author, Instant at, List<RecordedAction> recorded);

    /** Keeps the answer; nothing else of it can change. */
    void answer(Recorded answered);
}
