package dev.hindcast.timeline.edit;

import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The milestones and blind spots of the incidents that whoever is acting may see. */
public interface KeptTimelines {
    KeptTimeline of(IncidentId incident);

    Optional<KeptMilestone> milestone(IncidentId incident, MilestoneKey key);

    /** Its milestones and blind spots have to be worked out anew. */
    void due(IncidentId incident);

    boolean isDue(IncidentId incident);

    /** Until the transaction ends, nobody else reconstructs this incident or moves its milestones. */
    void lock(IncidentId incident);

    /** @param moved null to let the proposal stand again */
    void move(IncidentId incident, MilestoneKey key, @Nullable Placement moved, UUID by);

    /** No more due; takes the place of all proposals and blind spots before; what people moved stays where it is. */
    void propose(IncidentId incident, Map<MilestoneKey, Placement> proposed, List<KeptBlindSpot> blindSpots);

    /** Events have new numbers. */
    void follow(IncidentId incident, Map<Long, Long> became);
}
