package dev.hindcast.timeline.replay;

import dev.hindcast.incident.IncidentId;
import java.util.List;

/** The notes taken in replays of the incidents that whoever is acting may see. */
public interface ReplayNotes {
    /** In the order of their moments. */
    List<ReplayNote> of(IncidentId incident);

    void add(ReplayNote note);
}
