package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.model.TimelineModel.BlindSpot;
import dev.hindcast.timeline.BlindSpot.Kind;
import dev.hindcast.timeline.Milestone.Name;
import dev.hindcast.timeline.edit.KeptBlindSpot;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.timeline.edit.Placement;
import org.jspecify.annotations.Nullable;

/** Where milestones and blind spots stand, in a file and here. */
final class Placements {
    private Placements() {}

    static MilestoneKey key(TimelineModel.Milestone milestone) {
        return new MilestoneKey(Name.of(milestone.name()), milestone.episode());
    }

    static TimelineModel.@Nullable Placement model(@Nullable Placement placement, Outgoing out) {
        return placement == null
                ? null
                : new TimelineModel.Placement(placement.at(), out.cited(placement.event()), placement.why());
    }

    /** One of a file from which this incident was restored, with the numbers of here. */
    static @Nullable Placement again(TimelineModel.@Nullable Placement before, Earlier earlier) {
        return before == null ? null : new Placement(before.at(), earlier.event(before.event()), before.why());
    }

    static @Nullable Placement restored(TimelineModel.@Nullable Placement placement, Incoming in) {
        return placement == null ? null : new Placement(placement.at(), in.event(placement.event()), placement.why());
    }

    static KeptBlindSpot restored(BlindSpot spot, Incoming in) {
        return new KeptBlindSpot(
                Kind.of(spot.kind()), spot.episode(), spot.from(), spot.to(), in.events(spot.events()), spot.text());
    }
}
