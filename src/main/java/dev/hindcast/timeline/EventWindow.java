package dev.hindcast.timeline;

import dev.hindcast.evidence.Citation;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.JsonBytes;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of a sequence from one instant to before another; indexes count from the first of them. */
public final class EventWindow implements EventSequence {
    private final EventSequence events;
    private final int begin;
    private final int end;

    private EventWindow(EventSequence events, int begin, int end) {
        this.events = events;
        this.begin = begin;
        this.end = end;
    }

    /**
     * @param from inclusive; null for the beginning
     * @param to exclusive; null for the end
     */
    public static EventSequence of(EventSequence events, @Nullable Instant from, @Nullable Instant to) {
        int begin = from == null ? 0 : firstNotBefore(events, from);
        int end = to == null ? events.size() : firstNotBefore(events, to);
        return begin == 0 && end == events.size() ? events : new EventWindow(events, begin, Math.max(begin, end));
    }

    private static int firstNotBefore(EventSequence events, Instant instant) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.at(middle).isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public int size() {
        return end - begin;
    }

    @Override
    public Event get(int index) {
        return events.get(begin + index);
    }

    @Override
    public Instant at(int index) {
        return events.at(begin + index);
    }

    @Override
    public Kind kind(int index) {
        return events.kind(begin + index);
    }

    @Override
    public String source(int index) {
        return events.source(begin + index);
    }

    @Override
    public @Nullable String service(int index) {
        return events.service(begin + index);
    }

    @Override
    public List<Citation> alsoAt(int index) {
        return events.alsoAt(begin + index);
    }

    @Override
    public Precision precision(int index) {
        return events.precision(begin + index);
    }

    @Override
    public Citation evidence(int index) {
        return events.evidence(begin + index);
    }

    @Override
    public void json(int index, JsonBytes out) {
        events.json(begin + index, out);
    }
}
