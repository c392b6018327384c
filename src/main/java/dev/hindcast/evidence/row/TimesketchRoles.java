package dev.hindcast.evidence.row;

import java.util.List;

/**
 * The fields of a Timesketch export: {@code message}, {@code datetime}, {@code timestamp} in microseconds, both the same
 * moment, and {@code timestamp_desc}. A row in which they are not is quarantined.
 */
final class TimesketchRoles {
    private TimesketchRoles() {}

    static Roles of(Roles found) {
        return new Roles(
                found.times().contains("datetime") ? List.of("datetime", "timestamp") : List.of("timestamp"),
                null,
                null,
                List.of("timestamp"),
                true,
                null,
                List.of("message"),
                found.levels(),
                found.services(),
                found.actors(),
                found.sources(),
                null,
                found.kind(),
                "timesketch");
    }
}
