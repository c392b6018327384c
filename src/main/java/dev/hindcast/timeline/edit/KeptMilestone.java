package dev.hindcast.timeline.edit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it was proposed and as people moved it; at least one of both.
 *
 * @param moved where people put it; null while the proposal stands
 */
public record KeptMilestone(
        MilestoneKey key,
        @Nullable Placement proposed,
        @Nullable Placement moved,
        @Nullable UUID movedBy) {

    /** What counts: where people put it, or else the proposal. */
    public @Nullable Placement placement() {
        return moved != null ? moved : proposed;
    }

    public boolean isMoved() {
        return moved != null;
    }

    /** Null when it is unknown. */
    public @Nullable Instant at() {
        Placement placement = placement();
        return placement == null ? null : placement.at();
    }
}
