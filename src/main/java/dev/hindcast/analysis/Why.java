package dev.hindcast.analysis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer to “Why was this so?”.
 *
 * @param parent the answer about which was asked; null when it was the factor itself
 * @param events numbers of the events that it cites
 * @param condition whether people called it a condition that can be changed
 * @param version counts the changes by people
 */
public record Why(
        UUID id,
        UUID factor,
        @Nullable UUID parent,
        String text,
        List<Long> events,
        boolean condition,
        UUID author,
        Instant at,
        int version) {}
