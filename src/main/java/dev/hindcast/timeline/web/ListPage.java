package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of what happened.
 *
 * @param next after which the next part begins; null at the end
 */
public record ListPage(List<ListEntry> entries, @Nullable Place next) {
    public boolean isEmpty() {
        return entries.stream().noneMatch(ListEntry.Row.class::isInstance);
    }
}
