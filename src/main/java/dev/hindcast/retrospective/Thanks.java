package dev.hindcast.retrospective;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the record thanks.
 *
 * @param early the first person who said something about it; null when the evidence has none
 * @param helpers who answered, spoke or changed something, as the evidence names them
 */
public record Thanks(@Nullable Early early, List<String> helpers) {
    /** Who raised it early, and the statement in which they did. */
    public record Early(String name, long event) {}
}
