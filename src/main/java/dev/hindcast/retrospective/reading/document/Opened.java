package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Unclear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file taken apart.
 *
 * @param format in a word or two; empty where it is not known
 * @param refused why nothing could be read, and the way out; null when something was
 * @param unclear what belongs to the file as a whole
 */
public record Opened(
        String format, List<Document> documents, @Nullable String refused, List<Unclear> unclear) {
    static Opened of(String format, List<Document> documents, List<Unclear> unclear) {
        return new Opened(format, documents, null, unclear);
    }

    static Opened refused(String format, String why) {
        return new Opened(format, List.of(), why, List.of());
    }
}
