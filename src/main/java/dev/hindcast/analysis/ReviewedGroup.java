package dev.hindcast.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group of cards that a review found worth keeping.
 *
 * @param origin the group's id; the same group becomes one factor, however often it is handed over
 * @param dots null when nobody voted
 * @param cards the texts of its cards
 */
public record ReviewedGroup(
        UUID origin,
        String title,
        Phase phase,
        boolean better,
        @Nullable Integer dots,
        List<String> cards) {

    public ReviewedGroup {
        title = title.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a group needs a name before it becomes a contributing factor");
        }
    }
}
