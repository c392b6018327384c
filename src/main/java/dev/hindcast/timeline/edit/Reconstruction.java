package dev.hindcast.timeline.edit;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.RecordedSequence;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Correction;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Timeline;
import dev.hindcast.timeline.TimelineOptions;
import dev.hindcast.timeline.Timelines;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out milestones and blind spots anew from all events that are not hidden. What people moved stays where they put
 * it, and the blind spots lie between those.
 */
@Component
class Reconstruction {
    private final Incidents incidents;
    private final Events events;
    private final StatementStates states;
    private final KeptTimelines timelines;
    private final ApplicationEventPublisher announce;

    Reconstruction(
            Incidents incidents,
            Events events,
            StatementStates states,
            KeptTimelines timelines,
            ApplicationEventPublisher announce) {
        this.incidents = incidents;
        this.events = events;
        this.states = states;
        this.timelines = timelines;
        this.announce = announce;
    }

    /** In a transaction of its own; does nothing for an incident that is gone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void of(IncidentId id) {
        timelines.lock(id);
        Incident incident = incidents.find(id).orElse(null);
        if (incident == null) {
            return;
        }
        RecordedSequence sequence = events.sequence(id, states.hidden(id));
        TimelineOptions options = TimelineOptions.defaults().withZone(incident.zone());
        Timeline proposal = Timelines.reconstruct(sequence, options);
        List<KeptMilestone> moved = timelines.of(id).milestones().stream()
                .filter(KeptMilestone::isMoved)
                .toList();
        Timeline corrected =
                moved.isEmpty() ? proposal : Timelines.reconstruct(sequence, options, corrections(moved, sequence));
        timelines.propose(id, proposed(proposal, sequence), blindSpots(corrected, sequence));
        announce.publishEvent(new MilestonesChanged(id));
    }

    private static Map<MilestoneKey, Placement> proposed(Timeline timeline, RecordedSequence sequence) {
        Map<MilestoneKey, Placement> proposed = new LinkedHashMap<>();
        for (Milestone milestone : timeline.milestones()) {
            proposed.put(
                    new MilestoneKey(milestone.name(), milestone.episode()),
                    new Placement(milestone.at(), sequence.id(milestone.event()), milestone.why()));
        }
        return proposed;
    }

    private static List<KeptBlindSpot> blindSpots(Timeline timeline, RecordedSequence sequence) {
        return timeline.blindSpots().stream()
                .map(spot -> new KeptBlindSpot(
                        spot.kind(), spot.episode(), spot.from(), spot.to(), ids(spot, sequence), spot.text()))
                .toList();
    }

    private static List<Long> ids(BlindSpot spot, RecordedSequence sequence) {
        return spot.events().stream().map(sequence::id).toList();
    }

    private static List<Correction> corrections(List<KeptMilestone> moved, RecordedSequence sequence) {
        Map<Long, Integer> places = places(moved, sequence);
        return moved.stream()
                .map(kept -> correction(kept.key(), kept.moved(), places))
                .toList();
    }

    private static Correction correction(MilestoneKey key, @Nullable Placement to, Map<Long, Integer> places) {
        if (to == null || to.at() == null) {
            return new Correction(key.name(), key.episode(), null);
        }
        int event = to.event() == null ? -1 : places.getOrDefault(to.event(), -1);
        return new Correction(
                key.name(), key.episode(), new Milestone(key.name(), key.episode(), to.at(), event, to.why()));
    }

    private static Map<Long, Integer> places(List<KeptMilestone> moved, RecordedSequence sequence) {
        Set<Long> wanted = moved.stream()
                .map(KeptMilestone::moved)
                .filter(to -> to != null && to.event() != null)
                .map(to -> to.event())
                .collect(Collectors.toSet());
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < sequence.size() && places.size() < wanted.size(); i++) {
            if (wanted.contains(sequence.id(i))) {
                places.put(sequence.id(i), i);
            }
        }
        return places;
    }
}
