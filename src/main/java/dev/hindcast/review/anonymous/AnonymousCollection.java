package dev.hindcast.review.anonymous;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is gathered from everybody without names, as everybody may know it.
 *
 * @param endsAt when it will be emptied, once somebody said so
 * @param totals JSON: how many of each, once it has ended
 */
public record AnonymousCollection(
        UUID session,
        Purpose purpose,
        CollectionState state,
        @Nullable Instant endsAt,
        @Nullable String totals,
        byte @Nullable [] publicKey) {
    public boolean isOpen() {
        return state == CollectionState.OPEN;
    }
}
