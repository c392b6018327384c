package dev.hindcast.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who is invited to a session or has joined it.
 *
 * @param account null for a guest, who has none
 * @param joinedAt null until they opened the room for the first time
 * @param permitsIssued how often permits for cards and ballots were issued to them; nothing else is kept of those
 */
public record Participant(
        UUID id,
        ReviewId session,
        @Nullable UUID account,
        String name,
        boolean guest,
        @Nullable Instant joinedAt,
        int permitsIssued) {
    public boolean hasJoined() {
        return joinedAt != null;
    }
}
