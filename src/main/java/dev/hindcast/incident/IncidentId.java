package dev.hindcast.incident;

import dev.hindcast.platform.web.NotFound;
import java.util.UUID;

/** Names an incident; random, so that knowing one tells nothing about others. */
public record IncidentId(UUID value) {
    public static IncidentId random() {
        return new IncidentId(UUID.randomUUID());
    }

    /** The id in a web address; what is no id names nothing. */
    public static IncidentId of(String text) {
        try {
            return new IncidentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
