package dev.hindcast.retrospective.importing;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.retrospective.reading.StatedMilestone;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.timeline.edit.Placement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the milestones of a postmortem stand: on the event that states each. One that the text puts at two times is said to
 * be unknown, with both as the reason; one that it does not state is not there.
 */
final class Placements {
    private Placements() {}

    static Map<MilestoneKey, Placement> of(List<RecordedEvent> events) {
        Map<Milestone.Name, List<RecordedEvent>> stated = new EnumMap<>(Milestone.Name.class);
        for (RecordedEvent event : events) {
            String word = event.event().attributes().get(PostmortemFormat.MILESTONE);
            if (word != null && event.event().precision() != Precision.DAY) {
                StatedMilestone.Name.of(word)
                        .onTimeline()
                        .ifPresent(name -> stated.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(event));
            }
        }
        Map<MilestoneKey, Placement> placements = new LinkedHashMap<>();
        stated.forEach((name, of) -> placements.put(new MilestoneKey(name, 1), placement(name, of)));
        return placements;
    }

    /** A repair counts before the mere end of the impact. */
    private static Placement placement(Milestone.Name name, List<RecordedEvent> stated) {
        List<RecordedEvent> called = stated.stream()
                .filter(one -> name.word().equals(one.event().attributes().get(PostmortemFormat.MILESTONE)))
                .toList();
        List<RecordedEvent> counting = called.isEmpty() ? stated : called;
        RecordedEvent first = counting.get(0);
        boolean agree = counting.stream()
                .allMatch(one -> one.event().at().equals(first.event().at()));
        return agree
                ? new Placement(first.event().at(), first.id(), "The postmortem states it: " + said(first.event()))
                : new Placement(
                        null,
                        null,
                        "The postmortem states it at different times: "
                                + String.join(
                                        ", ",
                                        counting.stream()
                                                .map(one -> said(one.event()))
                                                .toList()));
    }

    private static String said(Event event) {
        return event.attributes().getOrDefault("stated", event.at().toString()) + " (line "
                + event.evidence().line() + ")";
    }
}
