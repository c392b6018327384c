package dev.hindcast.timeline.picture;

import java.time.Duration;
import java.time.Instant;

/** From time to place: both edges of the plot in pixels, and the instants that lie there. */
record Scale(Instant from, Instant to, double left, double right) {
    double x(Instant at) {
        double whole = Math.max(1, Duration.between(from, to).toMillis());
        return left + (right - left) * Duration.between(from, at).toMillis() / whole;
    }

    /** The same, but never outside of the plot. */
    double clamped(Instant at) {
        return Math.min(right, Math.max(left, x(at)));
    }

    boolean shows(Instant at) {
        return !at.isBefore(from) && !at.isAfter(to);
    }

    boolean shows(Instant begin, Instant end) {
        return !end.isBefore(from) && !begin.isAfter(to);
    }
}
