package dev.hindcast.timeline.edit;

import dev.hindcast.timeline.BlindSpot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A blind spot as it was last found.
 *
 * @param events numbers of the events that show it
 */
public record KeptBlindSpot(
        BlindSpot.Kind kind, int episode, Instant from, Instant to, List<Long> events, String text) {
    public Duration length() {
        return Duration.between(from, to);
    }
}
