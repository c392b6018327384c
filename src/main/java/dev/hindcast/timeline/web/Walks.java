package dev.hindcast.timeline.web;

import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.evidence.RecordedSequence;
import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.replay.Replay;
import dev.hindcast.timeline.replay.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the way through a timeline, and one's place on it. */
@Component
class Walks {
    private final StatementList list;
    private final TimelineParts parts;
    private final Events events;

    Walks(StatementList list, TimelineParts parts, Events events) {
        this.list = list;
        this.parts = parts;
        this.events = events;
    }

    /**
     * Empty where there is nothing to walk through.
     *
     * @param event where one stands; null for the first
     * @param at when that was, should its event be gone; null when nobody knows
     */
    Optional<Walk> of(
            Incident incident,
            KeptTimeline timeline,
            Replay replay,
            @Nullable Long event,
            @Nullable Instant at,
            boolean all,
            boolean hindsight) {
        if (!hindsight) {
            return walk(replay.steps(), incident, event, at, all, true);
        }
        RecordedSequence sequence = replay.sequence();
        List<Step> steps = all ? all(sequence) : matters(incident, timeline, sequence);
        boolean elsewhere = !all && event != null && place(steps, event) < 0 && isIn(sequence, event);
        return elsewhere
                ? walk(all(sequence), incident, event, at, true, false)
                : walk(steps, incident, event, at, all, false);
    }

    private Optional<Walk> walk(
            List<Step> steps,
            Incident incident,
            @Nullable Long event,
            @Nullable Instant at,
            boolean all,
            boolean replay) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        int place = event == null ? 0 : place(steps, event);
        if (event != null && place < 0) {
            Instant gone = events.find(incident.id(), event)
                    .map((RecordedEvent recorded) -> recorded.event().at())
                    .orElse(at);
            place = gone == null ? 0 : notBefore(steps, gone);
        }
        return Optional.of(new Walk(steps, place, all, replay));
    }

    private static int place(List<Step> steps, long event) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).event() == event) {
                return i;
            }
        }
        return -1;
    }

    private static int notBefore(List<Step> steps, Instant at) {
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).since().isBefore(at)) {
                return i;
            }
        }
        return steps.size() - 1;
    }

    private static boolean isIn(RecordedSequence sequence, long event) {
        for (int i = 0; i < sequence.size(); i++) {
            if (sequence.id(i) == event) {
                return true;
            }
        }
        return false;
    }

    private static List<Step> all(RecordedSequence sequence) {
        List<Step> steps = new ArrayList<>(sequence.size());
        for (int i = 0; i < sequence.size(); i++) {
            steps.add(step(sequence, i));
        }
        return steps;
    }

    /** The same statements that the list shows as what matters. */
    private List<Step> matters(Incident incident, KeptTimeline timeline, RecordedSequence sequence) {
        Selection selection = list.selection(incident.id(), ListFilter.of(Map.of()), timeline, parts.facets(incident));
        EventQuery query = selection.query();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            Instant at = sequence.at(i);
            boolean within = query.kinds().contains(sequence.kind(i))
                    && (query.from() == null || !at.isBefore(query.from()))
                    && (query.to() == null || at.isBefore(query.to()));
            if (within || selection.besides().contains(sequence.id(i))) {
                steps.add(step(sequence, i));
            }
        }
        return steps;
    }

    private static Step step(RecordedSequence sequence, int index) {
        return new Step(sequence.id(index), sequence.at(index), "");
    }
}
