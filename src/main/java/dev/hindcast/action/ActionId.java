package dev.hindcast.action;

import dev.hindcast.platform.web.NotFound;
import java.util.UUID;

/** Names an action. */
public record ActionId(UUID value) {
    public static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    /** The id in a web address; what is no id names nothing. */
    public static ActionId of(String text) {
        try {
            return new ActionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
