package dev.hindcast.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events in the order in which they happened; those of the same instant in the order in which they were read. */
public interface EventSequence {
    int size();

    /** The whole event; the columns below answer without building it. */
    Event get(int index);

    default Instant at(int index) {
        return get(index).at();
    }

    default Kind kind(int index) {
        return get(index).kind();
    }

    default String source(int index) {
        return get(index).source();
    }

    default @Nullable String service(int index) {
        return get(index).service();
    }

    default Precision precision(int index) {
        return get(index).precision();
    }

    default Citation evidence(int index) {
        return get(index).evidence();
    }

    /** Other places in the evidence that state the same event. */
    default List<Citation> alsoAt(int index) {
        return List.of();
    }

    /** Adds the event as a JSON object of the public report. */
    default void json(int index, JsonBytes out) {
        EventBlockWriter one = new EventBlockWriter(1, 256);
        one.add(get(index));
        EventJson.write(one.block(), 0, alsoAt(index), out);
    }

    /** A sequence over a list that is in order already. */
    static EventSequence of(List<Event> ordered) {
        return new EventSequence() {
            @Override
            public int size() {
                return ordered.size();
            }

            @Override
            public Event get(int index) {
                return ordered.get(index);
            }
        };
    }
}
