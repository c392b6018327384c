package dev.hindcast.retrospective.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param format in a word or two, such as {@code Markdown}; empty where it is not known
 * @param refused why it was not read, and the way out; null when it was
 * @param unclear what belongs to the file as a whole
 */
public record ReadFile(
        String path,
        String format,
        List<ReadPostmortem> postmortems,
        @Nullable String refused,
        List<Unclear> unclear) {
    /** As if it held only one of them. @param index from 0 */
    public ReadFile only(int index) {
        return new ReadFile(path, format, List.of(postmortems.get(index)), refused, unclear);
    }
}
