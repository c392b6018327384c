package dev.hindcast.retrospective;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A retrospective written out, the same for every form in which it leaves: page, file or archive.
 *
 * @param front facts for the front matter, in order: words, whole numbers, dates as ISO 8601, and lists of these
 * @param model the data behind it, for the form that has a place for it, as Jackson writes it; null for none
 */
public record Written(
        String title,
        Map<String, Object> front,
        List<WrittenSection> sections,
        @Nullable Object model) {
    public Written(String title, Map<String, Object> front, List<WrittenSection> sections) {
        this(title, front, sections, null);
    }

    /** The same with the data behind it. */
    public Written with(Object data) {
        return new Written(title, front, sections, data);
    }
}
