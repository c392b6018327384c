package dev.hindcast.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of an incident, as it is stored.
 *
 * @param id its number, unique on the server; survives reading its file again where the statement stays the same
 * @param event what happened; without evidence its citation is an empty path at line 0
 * @param file the evidence file that it cites; null for a statement added without evidence
 * @param author who added the statement; null when it was read out of evidence
 * @param statedAt when the author added it
 * @param furtherPlaces how many other places state the same; {@link Events#citations} tells which
 */
public record RecordedEvent(
        long id,
        Event event,
        @Nullable UUID file,
        @Nullable UUID author,
        @Nullable Instant statedAt,
        int furtherPlaces) {
    public Place place() {
        return new Place(event.at(), id);
    }
}
