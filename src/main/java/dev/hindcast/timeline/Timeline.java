package dev.hindcast.timeline;

import dev.hindcast.evidence.EventSequence;
import java.util.List;

/** The ordered facts of one incident with what was found in them. */
public record Timeline(EventSequence events, List<Milestone> milestones, List<BlindSpot> blindSpots) {

    /** How many episodes have milestones. */
    public int episodes() {
        return milestones.stream().mapToInt(Milestone::episode).max().orElse(0);
    }

    /** @param number counted from 1 */
    public Milestones episode(int number) {
        return Milestones.of(milestones.stream()
                .filter(milestone -> milestone.episode() == number)
                .toList());
    }

    /** The incident's own milestones: the first episode's beginnings and the last one's ends. */
    public Milestones overall() {
        return Milestones.overall(milestones);
    }
}
