package dev.hindcast.retrospective.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret address under which anybody reads a version; the secret itself is not kept.
 *
 * @param expiresAt null when it does not end by itself
 * @param withdrawnBy null as long as nobody took it back, as is {@code withdrawnAt}
 * @param opened how often the page or one of its files was asked for; of whom is not known
 * @param openedAt null before the first time
 */
public record SharedLink(
        UUID id,
        int version,
        UUID madeBy,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable UUID withdrawnBy,
        @Nullable Instant withdrawnAt,
        int opened,
        @Nullable Instant openedAt) {
    public boolean isOpen(Instant now) {
        return withdrawnAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }
}
