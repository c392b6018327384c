package dev.hindcast.evidence.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows its line. Asking for what is not there gives {@link #NOTHING}, so that a path into a record
 * may be followed without asking at each step.
 */
public final class Json {
    /** What stands where nothing stands; JSON's {@code null} is the same. */
    public static final Json NOTHING = new Json(0, null, Map.of(), List.of(), false);

    private final int line;
    private final @Nullable String text;
    private final Map<String, Json> fields;
    private final List<Json> items;
    private final boolean array;

    private Json(int line, @Nullable String text, Map<String, Json> fields, List<Json> items, boolean array) {
        this.line = line;
        this.text = text;
        this.fields = fields;
        this.items = items;
        this.array = array;
    }

    static Json object(int line, Map<String, Json> fields) {
        return new Json(line, null, fields, List.of(), false);
    }

    static Json array(int line, List<Json> items) {
        return new Json(line, null, Map.of(), items, true);
    }

    static Json scalar(int line, String text) {
        return new Json(line, text, Map.of(), List.of(), false);
    }

    /** This value as the only field of an object, on the same line. */
    public Json under(String name) {
        return object(line, Map.of(name, this));
    }

    /** The line on which it begins, counted from 1; 0 for nothing. */
    public int line() {
        return line;
    }

    /** The value below, names parted by dots: {@code at("deployment.creator.login")}. */
    public Json at(String path) {
        Json here = this;
        for (int from = 0; from <= path.length(); ) {
            int dot = path.indexOf('.', from);
            int to = dot < 0 ? path.length() : dot;
            here = here.fields.getOrDefault(path.substring(from, to), NOTHING);
            from = to + 1;
        }
        return here;
    }

    /** The field of exactly that name, dots and all. */
    public Json field(String name) {
        return fields.getOrDefault(name, NOTHING);
    }

    /** The scalar as it is written, or null for nothing, objects and arrays. */
    public @Nullable String text() {
        return text;
    }

    /** The first of these paths that has a text which is not blank; null when none has. */
    public @Nullable String first(String... paths) {
        for (String path : paths) {
            String found = at(path).text;
            if (found != null && !found.isBlank()) {
                return found;
            }
        }
        return null;
    }

    /** Whether the scalar at that path is exactly this. */
    public boolean is(String path, String value) {
        return value.equals(at(path).text);
    }

    public boolean has(String path) {
        return at(path) != NOTHING;
    }

    /** Empty unless this is an object. */
    public Map<String, Json> fields() {
        return fields;
    }

    /** Empty unless this is an array. */
    public List<Json> items() {
        return items;
    }

    public boolean isArray() {
        return array;
    }

    public boolean isObject() {
        return !fields.isEmpty();
    }

    /** All scalars below as attributes, named by their path; those of {@code names} only, when any are given. */
    public Map<String, String> scalars(String... names) {
        Map<String, String> found = new LinkedHashMap<>();
        if (names.length == 0) {
            collect("", found);
        }
        for (String name : names) {
            at(name).collect(name, found);
        }
        return found;
    }

    private void collect(String path, Map<String, String> found) {
        if (text != null && !text.isEmpty()) {
            found.put(path, text);
        }
        fields.forEach((name, value) -> value.collect(path.isEmpty() ? name : path + "." + name, found));
        for (int i = 0; i < items.size(); i++) {
            items.get(i).collect(path + "[" + i + "]", found);
        }
    }
}
