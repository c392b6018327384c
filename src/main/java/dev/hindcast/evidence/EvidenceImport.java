package dev.hindcast.evidence;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody gave together, and how far its reading has come.
 *
 * @param account who gave it
 * @param message what went wrong, or what was left out because it was there already; empty when there is nothing to say
 * @param bytesDone of the files that were read
 */
public record EvidenceImport(
        UUID id,
        IncidentId incident,
        UUID account,
        State state,
        Instant createdAt,
        String message,
        int files,
        int filesDone,
        long bytes,
        long bytesDone,
        long events) {
    public enum State {
        RECEIVING,
        WAITING,
        READING,
        DONE,
        FAILED
    }

    public boolean underway() {
        return state == State.WAITING || state == State.READING;
    }

    /** How much of it is read, 0 to 100. */
    public int percent() {
        return bytes == 0 ? 0 : (int) Math.min(100, bytesDone * 100 / bytes);
    }
}
