package dev.hindcast.timeline.replay;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.RecordedSequence;
import dev.hindcast.evidence.Trail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A recorded sequence whose logs, spans and metrics know when they were over and collected. */
final class Trailed implements EventSequence {
    private final RecordedSequence sequence;
    private final Map<Long, Trail> trails;

    Trailed(RecordedSequence sequence, List<Trail> trails) {
        this.sequence = sequence;
        this.trails = trails.stream().collect(Collectors.toMap(Trail::id, Function.identity()));
    }

    @Override
    public int size() {
        return sequence.size();
    }

    @Override
    public Event get(int index) {
        Event event = sequence.get(index);
        Trail trail = trails.get(sequence.id(index));
        return trail == null
                ? event
                : new Event(
                        event.at(),
                        trail.until(),
                        event.precision(),
                        event.kind(),
                        event.source(),
                        event.service(),
                        event.actor(),
                        event.text(),
                        trail.attributes(),
                        event.evidence(),
                        event.identity());
    }

    @Override
    public Instant at(int index) {
        return sequence.at(index);
    }

    @Override
    public Kind kind(int index) {
        return sequence.kind(index);
    }

    @Override
    public String source(int index) {
        return sequence.source(index);
    }

    @Override
    public @Nullable String service(int index) {
        return sequence.service(index);
    }
}
