package dev.hindcast.retrospective;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom the record thanks.
 *
 * @param early the first person who said something about it; null when the evidence has none
 * @param helpers who answered, spoke or changed something, as the evidence names them
 */
public record Thanks(@Nullable Early early, List<String> helpers) {
    /** The same with what others found besides. */
    Thanks and(Thanks others) {
        return new Thanks(
                early == null ? others.early : early,
                Stream.concat(helpers.stream(), others.helpers.stream())
                        .distinct()
                        .toList());
    }

    /** Who raised it early, and the statement in which they did. */
    public record Early(String name, long event) {}
}
