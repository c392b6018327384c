package dev.hindcast.review;

import dev.hindcast.platform.web.NotFound;
import java.util.UUID;

/** Names a review session; random, so that knowing one tells nothing about others. */
public record ReviewId(UUID value) {
    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    /** The id in a web address; what is no id names nothing. */
    public static ReviewId of(String text) {
        try {
            return new ReviewId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
