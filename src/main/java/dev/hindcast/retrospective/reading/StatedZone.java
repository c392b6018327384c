package dev.hindcast.retrospective.reading;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The zone of a time, as far as it is stated.
 *
 * @param words as written, such as {@code CET}; empty where no zone is stated
 * @param zone null where none is stated or where the words may mean several
 */
public record StatedZone(String words, @Nullable ZoneId zone) {
    public static final StatedZone NOT_STATED = new StatedZone("", null);

    public boolean isStated() {
        return !words.isEmpty();
    }

    /** As written, or {@code zone not stated}. */
    @Override
    public String toString() {
        return isStated() ? words : "zone not stated";
    }
}
