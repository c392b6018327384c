package dev.hindcast.timeline.picture;

import java.util.List;
import java.util.Set;

/**
 * One horizontal line of the picture.
 *
 * @param name of the source, or {@code 3 more logs}
 * @param sources all that share the lane
 * @param first whether it is the first of its family and carries the family's name
 * @param buckets ordered by time
 */
public record Lane(Family family, String name, Set<String> sources, boolean first, List<Bucket> buckets) {
    int events() {
        return buckets.stream().mapToInt(Bucket::count).sum();
    }
}
