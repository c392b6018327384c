package dev.hindcast.timeline.report;

import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be said beside which event: the milestone it is, and the blind spot that begins with it. */
final class Notices {
    private final Map<Integer, List<Milestone>> milestones;
    private final Map<Integer, List<BlindSpot>> blindSpots;

    Notices(Timeline timeline) {
        milestones = timeline.milestones().stream()
                .collect(Collectors.groupingBy(Milestone::event, HashMap::new, Collectors.toList()));
        blindSpots = timeline.blindSpots().stream()
                .filter(spot -> !spot.events().isEmpty())
                .collect(Collectors.groupingBy(spot -> spot.events().get(0), HashMap::new, Collectors.toList()));
    }

    List<Milestone> milestonesAt(int event) {
        return milestones.getOrDefault(event, List.of());
    }

    List<BlindSpot> beginningAt(int event) {
        return blindSpots.getOrDefault(event, List.of());
    }
}
