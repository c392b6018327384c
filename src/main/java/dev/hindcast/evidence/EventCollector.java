package dev.hindcast.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gathers the events of many files, then gives them ordered and each once. Hand the collector itself to
 * {@link EvidenceReader}, not a method reference to it. Not thread-safe.
 */
public final class EventCollector implements Consumer<Event> {
    private final List<Event> events = new ArrayList<>();

    public void add(Event event) {
        events.add(event);
    }

    @Override
    public void accept(Event event) {
        add(event);
    }

    /** All events in order; equal ones from several places are one event that cites them all. */
    public EventSequence ordered() {
        return collected(List.of()).events();
    }

    /**
     * All events in order, each once, and the reports with the duplicates that were found: an event that a later file
     * states again is a duplicate of that later file.
     *
     * @param reports what the reading of each file gave, in the order of reading
     */
    public CollectedEvidence collected(List<FileReport> reports) {
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparing(Event::at));
        return new CollectedEvidence(EventSequence.of(ordered), List.copyOf(reports));
    }
}
