package dev.hindcast.timeline;

import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Where the events of each significant kind stand, found in one pass that builds no event. */
final class Significant {
    private static final int[] NONE = {};

    private final EventSequence events;
    private final Map<Kind, int[]> indexes = new EnumMap<>(Kind.class);
    private final int[] signals;

    private Significant(EventSequence events, Map<Kind, Growing> found, Growing signals) {
        this.events = events;
        found.forEach((kind, list) -> indexes.put(kind, list.toArray()));
        this.signals = signals.toArray();
    }

    static Significant in(EventSequence events) {
        Map<Kind, Growing> found = new EnumMap<>(Kind.class);
        Growing signals = new Growing();
        for (int i = 0; i < events.size(); i++) {
            Kind kind = events.kind(i);
            if (kind == Kind.LOG || kind == Kind.SPAN || kind == Kind.METRIC) {
                continue;
            }
            found.computeIfAbsent(kind, k -> new Growing()).add(i);
            if (kind == Kind.ALERT || kind == Kind.PAGE || kind == Kind.RECOVERY) {
                signals.add(i);
            }
        }
        return new Significant(events, found, signals);
    }

    EventSequence events() {
        return events;
    }

    /** Indexes of the events of a kind, ascending; empty for logs, spans and metrics, which are no significant kinds. */
    int[] of(Kind kind) {
        return indexes.getOrDefault(kind, NONE);
    }

    /** Indexes of alerts, pages and recoveries, ascending. */
    int[] signals() {
        return signals;
    }

    /** The position in {@code indexes} of the first that is not before {@code index}. */
    static int firstFrom(int[] indexes, int index) {
        int position = Arrays.binarySearch(indexes, index);
        return position >= 0 ? position : -position - 1;
    }

    private static final class Growing {
        private int[] values = new int[16];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
