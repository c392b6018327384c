package dev.hindcast.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the events of many files, then gives them ordered and each once. */
public final class EventCollector {
    private final List<Event> events = new ArrayList<>();

    public void add(Event event) {
        events.add(event);
    }

    /** All events in order; equal ones from several places are one event that cites them all. */
    public EventSequence ordered() {
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparing(Event::at));
        return EventSequence.of(ordered);
    }
}
