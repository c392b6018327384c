package dev.hindcast.evidence.time;

import dev.hindcast.evidence.Precision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as exactly as it is known.
 *
 * @param at the instant, or the beginning of the minute, hour, day or range that is all one knows
 * @param until the end of what is known, exclusive; only for {@link Precision#RANGE}
 */
public record Moment(Instant at, @Nullable Instant until, Precision precision) {
    public static Moment of(Instant at, Precision precision) {
        return new Moment(at, null, precision);
    }
}
