package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Where;
import dev.hindcast.retrospective.reading.document.SectionName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name and what stands behind it.
 *
 * @param name bare, in small letters
 * @param value may hold several lines
 * @param words both, as written
 * @param index of the piece in which it stands
 * @param field whether it comes from structured data
 */
record Label(String name, String value, String words, Where where, int index, boolean field) {

    static Label of(String name, String value, String words, Where where, int index) {
        return new Label(SectionName.bare(words(name)), value.strip(), words, where, index, false);
    }

    boolean isOneOf(List<String> names) {
        return names.contains(name);
    }

    /** {@code impact_window.startAt} as words: impact window start at. */
    static String words(String key) {
        return key.matches("[\\w.-]+")
                ? key.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                        .replaceAll("[_.-]+", " ")
                        .strip()
                : key;
    }

    /** What stands in brackets behind a name, such as a zone. */
    static @Nullable String remark(String name) {
        int open = name.lastIndexOf('(');
        int close = name.lastIndexOf(')');
        return open >= 0 && close > open ? name.substring(open + 1, close) : null;
    }
}
