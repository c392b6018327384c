package dev.hindcast.evidence;

import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One file of an incident's evidence, and what became of it; {@code read = events + duplicates + quarantined + skipped}.
 *
 * @param sha256 of its content, by which it is stored
 * @param format the name of the format it was read as; empty before it is read
 */
public record EvidenceFile(
        UUID id,
        IncidentId incident,
        UUID imported,
        String path,
        String sha256,
        long size,
        State state,
        String format,
        Told told,
        long read,
        long events,
        long duplicates,
        long quarantined,
        Map<String, Long> skipped,
        List<String> assumptions) {
    /** Whether it is still to be read, was read, or is an archive whose members stand beside it. */
    public enum State {
        WAITING,
        READ,
        OPENED
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public long skippedUnits() {
        return skipped.values().stream().mapToLong(units -> units).sum();
    }
}
