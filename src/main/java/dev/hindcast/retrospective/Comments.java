package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The comments on the retrospectives that whoever is acting may see. */
public interface Comments {
    /** In the order in which they were made. */
    List<Comment> of(IncidentId incident);

    void add(IncidentId incident, Comment comment);

    /** @return whether it was open until now */
    boolean settle(IncidentId incident, UUID comment, Comment.State state, UUID by, Instant at);
}
