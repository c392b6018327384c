package dev.hindcast.timeline.edit;

import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Milestones;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of an incident's milestones and blind spots, in the order of episodes and of time. */
public record KeptTimeline(List<KeptMilestone> milestones, List<KeptBlindSpot> blindSpots) {

    /** The incident's own milestones, for its measures; those that are unknown are left out. */
    public Milestones overall() {
        return Milestones.overall(known().toList());
    }

    /** Null where there is none. */
    public @Nullable KeptMilestone milestone(Milestone.Name name, int episode) {
        return milestones.stream()
                .filter(kept -> kept.key().equals(new MilestoneKey(name, episode)))
                .findFirst()
                .orElse(null);
    }

    public int episodes() {
        return milestones.stream().mapToInt(kept -> kept.key().episode()).max().orElse(0);
    }

    /** Numbers of the events that milestones and blind spots stand on. */
    public List<Long> cited() {
        return Stream.concat(
                        milestones.stream().flatMap(kept -> {
                            Placement placement = kept.placement();
                            return placement == null ? Stream.empty() : Stream.ofNullable(placement.event());
                        }),
                        blindSpots.stream().flatMap(spot -> spot.events().stream()))
                .distinct()
                .toList();
    }

    private Stream<Milestone> known() {
        return milestones.stream().flatMap(kept -> {
            Placement placement = kept.placement();
            return placement == null || placement.at() == null
                    ? Stream.empty()
                    : Stream.of(new Milestone(
                            kept.key().name(), kept.key().episode(), placement.at(), -1, placement.why()));
        });
    }
}
