package dev.hindcast.timeline.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a milestone stands.
 *
 * @param at null when people say that it is not known
 * @param event the number of the event it stands on; null where it stands on none
 * @param why the reason, one sentence
 */
public record Placement(@Nullable Instant at, @Nullable Long event, String why) {

    /** As exactly as the database keeps it. */
    public Placement {
        at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    /** As one line for the history; {@link #of} reads it again. */
    public String written() {
        return (at == null ? "unknown" : at) + " " + (event == null ? "-" : event) + " " + why;
    }

    public static Placement of(String written) {
        String[] parts = written.split(" ", 3);
        return new Placement(
                parts[0].equals("unknown") ? null : Instant.parse(parts[0]),
                parts[1].equals("-") ? null : Long.valueOf(parts[1]),
                parts[2]);
    }
}
