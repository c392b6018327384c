package dev.hindcast.retrospective;

import org.jspecify.annotations.Nullable;

/**
 * One section of what is written out.
 *
 * @param key a lower-case word that stays the same when the title changes, such as {@code impact}
 * @param markdown CommonMark with tables; headings inside start at level 3
 * @param picture an SVG document that belongs above the text; null when there is none
 */
public record WrittenSection(
        String key, String title, String markdown, @Nullable String picture) {}
