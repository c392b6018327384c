package dev.hindcast.retrospective;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One section of a retrospective: what people wrote, above the part of the data that belongs there.
 *
 * @param key a lower-case word that stays the same for good
 * @param hint what to write there
 * @param live the part of the data it shows; null for none
 * @param text Markdown
 * @param version counts the changes of the text from 0
 * @param frozen its part of the data as it was at publication; null before, and where it shows none
 * @param publishedVersion the version of the text that was published; null before
 */
public record Section(
        String key,
        String title,
        String hint,
        @Nullable Live live,
        String text,
        int version,
        UUID changedBy,
        Instant changedAt,
        @Nullable Part frozen,
        @Nullable Integer publishedVersion) {

    /**
     * A part of the data, written out.
     *
     * @param markdown empty when there is nothing to tell
     * @param picture an SVG document; null for none
     */
    public record Part(String markdown, @Nullable String picture) {}

    static Section drafted(Template.Outline outline, String text, UUID by, Instant at) {
        return new Section(outline.key(), outline.title(), outline.hint(), outline.live(), text, 0, by, at, null, null);
    }

    Section saved(String changed, UUID by, Instant at) {
        return new Section(key, title, hint, live, changed, version + 1, by, at, frozen, publishedVersion);
    }

    Section frozenAs(@Nullable Part part) {
        return new Section(key, title, hint, live, text, version, changedBy, changedAt, part, version);
    }
}
