package dev.hindcast.evidence.json;

import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.Sample;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON file, one after another and never all at once: the objects in an array, in the lines of the
 * file, one behind the other, or in a list inside an object.
 */
public interface JsonRecords extends AutoCloseable {

    /**
     * @param lists names of fields whose arrays hold the records, such as {@code incidents}; an object with none of them
     *     is a record itself
     * @param trouble is told of what is no JSON; the rest goes on where it can
     */
    static JsonRecords of(EvidenceSource source, Set<String> lists, Trouble trouble) throws IOException {
        return JsonShape.of(Sample.of(source)).form() == JsonShape.Form.LINES
                ? new LineRecords(source, lists, trouble)
                : new StreamedRecords(source.open(), lists, trouble, 0);
    }

    /** The next record, or null after the last. */
    @Nullable
    Json next() throws IOException;

    @Override
    void close() throws IOException;

    /** Hears of what could not be read. */
    interface Trouble {
        /** @param line counted from 1 */
        void at(int line, String reason, String content);
    }
}
