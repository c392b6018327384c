package dev.hindcast.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one file: recognises its format, or uses the one that was named, and hands over events and a report. */
public final class EvidenceReader {
    private EvidenceReader() {}

    /**
     * @param as the name of the format to use, overruling recognition; empty to recognise
     * @param events gets every event in the order of the file
     */
    public static FileReport read(
            EvidenceSource source, ReadingOptions options, Optional<EvidenceFormat> as, Consumer<Event> events) {
        Reading reading = new Reading(source, options, events);
        try {
            Optional<EvidenceFormat> format = as.isPresent() ? as : EvidenceFormats.recognise(Sample.of(source));
            if (format.isEmpty()) {
                return unreadable(source, "unrecognised", "no known format; name one with --as");
            }
            format.get().read(reading);
            return reading.report(format.get());
        } catch (IOException e) {
            return unreadable(source, "unreadable", "the file cannot be read: " + e.getMessage());
        }
    }

    private static FileReport unreadable(EvidenceSource source, String format, String reason) {
        List<Quarantined> whole = new ArrayList<>();
        whole.add(new Quarantined(0, reason, ""));
        return new FileReport(source.path(), format, 1, 0, 0, whole, Map.of(), List.of());
    }
}
