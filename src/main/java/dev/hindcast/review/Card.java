package dev.hindcast.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thought that everybody may see by now.
 *
 * @param group null while it lies alone
 * @param phase whose prompt it answers
 * @param better whether it made things better
 * @param author who wrote it, in sessions with names only
 */
public record Card(
        UUID id,
        @Nullable UUID group,
        String phase,
        boolean better,
        String text,
        @Nullable String author) {}
