package dev.hindcast.timeline.picture;

import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the events of a sequence into slices of time, looking only at its columns. */
final class Buckets {
    /** About one slice for two points of the widest picture. */
    private static final int SLICES = 500;

    private Buckets() {}

    private record Key(String source, Kind kind, int slice) {}

    private static final class Count {
        final int first;
        int last;
        int count;

        Count(int first) {
            this.first = first;
        }
    }

    static List<Bucket> of(EventSequence events, Instant from, Instant to) {
        Map<Key, Count> counts = new HashMap<>();
        double slice = Math.max(1, Duration.between(from, to).toMillis()) / (double) SLICES;
        int begin = firstNotBefore(events, from);
        for (int i = begin; i < events.size(); i++) {
            Instant at = events.at(i);
            if (at.isAfter(to)) {
                break;
            }
            int number = (int) (Duration.between(from, at).toMillis() / slice);
            int index = i;
            Count count =
                    counts.computeIfAbsent(new Key(events.source(i), events.kind(i), number), key -> new Count(index));
            count.last = i;
            count.count++;
        }
        List<Bucket> buckets = new ArrayList<>(counts.size());
        counts.forEach((key, count) -> buckets.add(new Bucket(
                key.source,
                key.kind,
                events.at(count.first),
                events.at(count.last),
                count.count,
                String.valueOf(count.first),
                text(events, key.kind, count.first))));
        return buckets;
    }

    /** Telemetry comes in masses; nobody reads a line of it in a picture. */
    private static @Nullable String text(EventSequence events, Kind kind, int index) {
        return Family.of(kind) == Family.TELEMETRY ? null : events.get(index).text();
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
}
