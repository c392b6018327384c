package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the record of an incident was taken over from.
 *
 * @param path of the file, as it was given
 * @param number of the postmortem within the file, from 1
 * @param fingerprint of its text, see {@link dev.hindcast.retrospective.reading.ReadPostmortem}
 * @param origin an id or address of its own; may be empty
 * @param file the evidence file that holds its text; null where that lies elsewhere, for a restored incident
 * @param stated what was understood, as one postmortem of the report in JSON
 */
public record Imported(
        IncidentId incident,
        String path,
        int number,
        String format,
        String fingerprint,
        String origin,
        @Nullable UUID file,
        String stated,
        UUID by,
        Instant at) {}
