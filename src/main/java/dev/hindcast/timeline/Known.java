package dev.hindcast.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When those who responded could know a fact, and how that is known.
 *
 * @param at null when nothing shows that any of them ever did
 * @param why what the evidence says about it, to be read after the fact; empty when it was known as it happened
 */
public record Known(@Nullable Instant at, String why) {
    static Known at(Instant at) {
        return new Known(at, "");
    }
}
