package dev.hindcast.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one file: recognises its format, or uses the one that was named, and hands over events and a report. */
public final class EvidenceReader {
    private EvidenceReader() {}

    /**
     * @param as the format to use, overruling recognition; empty to recognise
     * @param events gets every event in the order of the file
     */
    public static FileReport read(
            EvidenceSource source, ReadingOptions options, Optional<EvidenceFormat> as, Consumer<Event> events) {
        try {
            byte[] head = head(source);
            if (head.length == 0) {
                return unreadable(source, "unrecognised", "the file is empty", "");
            }
            String binary = BinaryKind.of(head);
            if (binary != null && as.isEmpty()) {
                return unreadable(source, "unrecognised", "this is " + binary, "");
            }
            DecodedSource decoded = DecodedSource.of(source, head);
            Sample sample = Sample.of(decoded);
            Optional<EvidenceFormat> format = as.isPresent() ? as : EvidenceFormats.recognise(sample);
            return format.isPresent()
                    ? read(decoded, options, format.get(), events)
                    : unreadable(
                            source,
                            "unrecognised",
                            Unrecognised.reason(sample),
                            sample.text().strip());
        } catch (IOException e) {
            return unreadable(source, "unreadable", "the file cannot be read: " + e.getMessage(), "");
        }
    }

    private static FileReport read(
            DecodedSource source, ReadingOptions options, EvidenceFormat format, Consumer<Event> events) {
        Reading reading = new Reading(source, options, events);
        try {
            format.read(reading);
        } catch (IOException e) {
            reading.quarantine(0, "the rest of the file cannot be read: " + e.getMessage(), "");
        } catch (RuntimeException e) {
            // One odd file must not take the reading of all the others with it.
            reading.quarantine(0, "the reader of " + format.name() + " failed at the rest of the file: " + e, "");
        }
        source.assumptions().forEach(reading::assume);
        return reading.report(format);
    }

    private static byte[] head(EvidenceSource source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(Sample.BYTES);
        }
    }

    private static FileReport unreadable(EvidenceSource source, String format, String reason, String content) {
        Quarantined whole = new Quarantined(0, reason, Reading.excerpt(content));
        return new FileReport(source.path(), format, 1, 0, 0, List.of(whole), Map.of(), List.of());
    }
}
