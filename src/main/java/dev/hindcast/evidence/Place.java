package dev.hindcast.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Where an event stands in its incident's order: by time, then by number. Still means something when the event is gone. */
public record Place(Instant at, long id) {
    /** As one word, fit for an address. */
    @Override
    public String toString() {
        return at + "_" + id;
    }

    public static Optional<Place> of(String word) {
        int end = word.lastIndexOf('_');
        try {
            return end < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Place(Instant.parse(word.substring(0, end)), Long.parseLong(word.substring(end + 1))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
