package dev.hindcast.timeline.picture;

import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** From when to when a picture reaches. */
public record Span(Instant from, Instant to) {
    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final int MUCH_LONGER = 4;

    /**
     * The incident with some air around it, or all events where they do not reach much further or no incident is seen.
     */
    public static Span worthShowing(Timeline timeline) {
        int size = timeline.events().size();
        if (size == 0) {
            return new Span(Instant.EPOCH, Instant.EPOCH.plus(SHORTEST));
        }
        Span all = new Span(timeline.events().at(0), timeline.events().at(size - 1));
        List<Instant> ends = new ArrayList<>();
        timeline.milestones().stream().map(Milestone::at).forEach(ends::add);
        for (BlindSpot spot : timeline.blindSpots()) {
            ends.add(spot.from());
            ends.add(spot.to());
        }
        if (ends.isEmpty()) {
            return all.withAir(25);
        }
        Span incident = new Span(Collections.min(ends), Collections.max(ends)).withAir(6);
        return all.length().compareTo(incident.length().multipliedBy(MUCH_LONGER)) > 0 ? incident : all.withAir(25);
    }

    Duration length() {
        return Duration.between(from, to);
    }

    /** Wider by one part in {@code parts} on either side. */
    private Span withAir(int parts) {
        Duration air = length().dividedBy(parts);
        Duration enough = air.compareTo(SHORTEST) < 0 ? SHORTEST : air;
        return new Span(from.minus(enough), to.plus(enough));
    }
}
