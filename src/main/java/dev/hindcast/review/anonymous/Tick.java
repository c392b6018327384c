package dev.hindcast.review.anonymous;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The moments at which all browsers of a session send, whether they have something or not. They depend on the session, so
 * that not all sessions send at once, and on nothing else.
 *
 * @param tick from one moment to the next
 * @param arrival how long after the last moment what is under way is waited for
 */
@ConfigurationProperties("hindcast.review")
public record Tick(
        @DefaultValue("15s") Duration tick,
        @DefaultValue("3s") Duration arrival) {
    public long millis() {
        return tick.toMillis();
    }

    /** The first moment after the given time. {@code box.js} computes the same. */
    public Instant next(UUID session, Instant after) {
        long phase = phase(session);
        long millis = after.toEpochMilli();
        return Instant.ofEpochMilli(millis - Math.floorMod(millis - phase, millis()) + millis());
    }

    /** When a collection that is to end now can be emptied. */
    public Instant lastArrival(UUID session, Instant now) {
        return next(session, now).plus(arrival);
    }

    /** Counts the ticks whose batches have arrived; stays the same from one tick to the next. */
    long arrived(UUID session, Instant now) {
        return Math.floorDiv(now.minus(arrival).toEpochMilli() - phase(session), millis());
    }

    private long phase(UUID session) {
        return (session.getMostSignificantBits() >>> 32) % millis();
    }
}
