package dev.hindcast.evidence.row;

import dev.hindcast.evidence.JsonBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The named values of one row, in their order. Names and values stand in {@link #bytes} as the content of JSON strings,
 * in the one spelling of {@link JsonBytes}, so that they can be compared and copied as they are. Reused from row to row.
 */
final class Row {
    private static final JsonFactory JSON = new JsonFactory();

    byte[] bytes = new byte[0];
    int size;
    int[] keyFrom = new int[32];
    int[] keyTo = new int[32];
    /** Negative where the value is null. */
    int[] valueFrom = new int[32];

    int[] valueTo = new int[32];
    private final JsonBytes written = new JsonBytes(1024);

    void begin(byte[] bytes) {
        this.bytes = bytes;
        size = 0;
    }

    void add(int keyFrom, int keyTo, int valueFrom, int valueTo) {
        if (size == this.keyFrom.length) {
            this.keyFrom = Arrays.copyOf(this.keyFrom, size * 2);
            this.keyTo = Arrays.copyOf(this.keyTo, size * 2);
            this.valueFrom = Arrays.copyOf(this.valueFrom, size * 2);
            this.valueTo = Arrays.copyOf(this.valueTo, size * 2);
        }
        this.keyFrom[size] = keyFrom;
        this.keyTo[size] = keyTo;
        this.valueFrom[size] = valueFrom;
        this.valueTo[size++] = valueTo;
    }

    /** Takes the fields from a map instead of from bytes. */
    void fill(Map<String, String> fields) {
        written.clear();
        size = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            int key = written.size();
            written.content(field.getKey());
            int value = written.size();
            written.content(field.getValue());
            add(key, value, value, written.size());
        }
        bytes = written.array();
    }

    /** Takes the fields from names and values of the same number; empty values are no values. */
    void fill(List<String> names, List<String> values) {
        written.clear();
        size = 0;
        for (int i = 0; i < names.size(); i++) {
            int key = written.size();
            written.content(names.get(i));
            int value = written.size();
            written.content(values.get(i));
            add(key, value, values.get(i).isEmpty() ? -1 : value, written.size());
        }
        bytes = written.array();
    }

    /** Whether a field has a value that is not blank. */
    boolean has(int field) {
        int from = valueFrom[field];
        if (from >= 0) {
            for (int i = from; i < valueTo[field]; i++) {
                if (bytes[i] != ' ') {
                    return true;
                }
            }
        }
        return false;
    }

    String key(int field) {
        return text(keyFrom[field], keyTo[field]);
    }

    /** The value as text; null where there is none. */
    @Nullable
    String value(int field) {
        return has(field) ? text(valueFrom[field], valueTo[field]) : null;
    }

    private String text(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                return unescaped(from, to);
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private String unescaped(int from, int to) {
        byte[] quoted = new byte[to - from + 2];
        quoted[0] = '"';
        System.arraycopy(bytes, from, quoted, 1, to - from);
        quoted[quoted.length - 1] = '"';
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), quoted)) {
            in.nextToken();
            return in.getString();
        }
    }
}
