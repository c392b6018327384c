package dev.hindcast.retrospective.history;

import dev.hindcast.incident.IncidentId;
import java.util.Optional;

/** The histories that restored incidents go on from. */
public interface EarlierHistories {
    /** As {@link HistoryFile#json} wrote it; empty for an incident that was begun here. */
    Optional<String> before(IncidentId incident);
}
