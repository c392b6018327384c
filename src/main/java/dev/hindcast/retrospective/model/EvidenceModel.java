package dev.hindcast.retrospective.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of evidence, without its content; {@code read = events + duplicates + quarantined + skipped}.
 *
 * @param sha256 of its content; empty where it is not known
 * @param state {@code waiting}, {@code read}, or {@code opened} for an archive
 * @param format as which it was read; empty before
 */
public record EvidenceModel(
        String path,
        long size,
        String sha256,
        String state,
        String format,
        Told told,
        long read,
        long events,
        long duplicates,
        long quarantined,
        Map<String, Long> skipped,
        List<String> assumptions) {

    /** What a person said about a file that it does not say itself; null where nobody said. */
    public record Told(
            @Nullable String zone,
            @Nullable String day,
            @Nullable String dayOrder,
            @Nullable String format) {}
}
