package dev.hindcast.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What kinds of events an incident has, from which sources, about which services, and when.
 *
 * @param parts one for each source and kind, by source, then by kind
 * @param services how many events are about each, most first
 */
public record Facets(List<Part> parts, Map<String, Long> services) {
    public record Part(String source, Kind kind, long count, Instant first, Instant last) {}

    public long count() {
        return parts.stream().mapToLong(Part::count).sum();
    }
}
