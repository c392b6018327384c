package dev.hindcast.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one file. {@code read = events + duplicates + quarantined + skipped} holds for every file: for text, a
 * unit read is a line; for documents, a fact stated by a record (an alert that began and ended states two).
 *
 * @param format the name of the format, or {@code unrecognised}
 * @param skipped how many units were left out on purpose, by reason (blank line, header, continuation of the line above)
 * @param assumptions what had to be assumed, each a sentence
 */
public record FileReport(
        String path,
        String format,
        long read,
        long events,
        long duplicates,
        List<Quarantined> quarantined,
        Map<String, Long> skipped,
        List<String> assumptions) {
    private static final String OUTSIDE = "outside the time asked for";

    /** Whether anything was read from it, be it outside of the time asked for. */
    public boolean hasEvents() {
        return events > 0 || skipped.containsKey(OUTSIDE);
    }

    /**
     * The same report after some events turned out to be duplicates or to lie outside the time that was asked for; the
     * sum stays.
     */
    FileReport without(long duplicated, long outside) {
        if (duplicated == 0 && outside == 0) {
            return this;
        }
        Map<String, Long> left = new LinkedHashMap<>(skipped);
        if (outside > 0) {
            left.merge(OUTSIDE, outside, Long::sum);
        }
        return new FileReport(
                path,
                format,
                read,
                events - duplicated - outside,
                duplicates + duplicated,
                quarantined,
                Map.copyOf(left),
                assumptions);
    }
}
