package dev.hindcast.action;

import dev.hindcast.incident.IncidentId;
import java.util.List;

/** What was done to the actions that whoever is acting may see; only ever grows. */
public interface ActionHistory {
    void record(ActionChange change);

    /** Newest first. */
    List<ActionChange> of(ActionId action);

    /** What was said in the review of the incident about earlier actions, newest first. */
    List<ActionChange> saidInReviewOf(IncidentId incident);
}
