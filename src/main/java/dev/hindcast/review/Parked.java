package dev.hindcast.review;

import java.util.UUID;

/**
 * Something said before its time: it comes back in the stage where it belongs.
 *
 * @param takenUp it has come back and became something, or was let go
 */
public record Parked(UUID id, ReviewId session, Kind kind, String text, String author, boolean takenUp) {
    /** Where it comes back: remedies among the actions, causes among the contributing factors. */
    public enum Kind {
        REMEDY,
        CAUSE
    }
}
