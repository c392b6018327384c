package dev.hindcast.evidence.json;

import dev.hindcast.evidence.Sample;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What stands in the JSON at the beginning of a file: how records follow one another, and which paths they have. Paths
 * are written {@code alerts[].labels.alertname}, beginning at the record; an array around all records is left out.
 */
public final class JsonShape {
    private static final int RECORDS = 30;
    private static final int PATHS = 4_000;
    private static final int VALUE = 200;

    private final Form form;
    private final Map<String, String> values;

    private JsonShape(Form form, Map<String, String> values) {
        this.form = form;
        this.values = values;
    }

    /** How records follow one another. */
    public enum Form {
        /** No JSON. */
        NONE,
        /** One object, or several that are not one to a line. */
        DOCUMENT,
        ARRAY,
        /** Each line a record; a broken line does not hurt the next one. */
        LINES
    }

    /** The shape of a sample, worked out once for all formats that ask. */
    public static JsonShape of(Sample sample) {
        return sample.once(JsonShape.class, JsonShape::read);
    }

    public Form form() {
        return form;
    }

    public boolean isJson() {
        return form != Form.NONE;
    }

    /** Whether all of these paths were seen. */
    public boolean has(String... paths) {
        for (String path : paths) {
            if (!values.containsKey(path)) {
                return false;
            }
        }
        return true;
    }

    /** The first value seen at a path; empty when there was none, or an object or array. */
    public String value(String path) {
        return values.getOrDefault(path, "");
    }

    private static JsonShape read(Sample sample) {
        String text = sample.text();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == text.length() || (text.charAt(start) != '{' && text.charAt(start) != '[')) {
            return new JsonShape(Form.NONE, Map.of());
        }
        JsonShape lines = lines(sample.lines());
        return lines == null ? document(text) : lines;
    }

    /** Null when the lines are no records by themselves. A file may be of one line: then it is a document. */
    private static @Nullable JsonShape lines(List<String> lines) {
        if (lines.size() < 2) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        int good = 0;
        int bad = 0;
        for (String line : lines.subList(0, Math.min(lines.size(), RECORDS))) {
            boolean whole = line.strip().startsWith("{") && paths(line, values) == Ended.WHOLE;
            good += whole ? 1 : 0;
            bad += whole ? 0 : 1;
        }
        return good > bad ? new JsonShape(Form.LINES, values) : null;
    }

    private static JsonShape document(String text) {
        Map<String, String> values = new HashMap<>();
        Ended ended = paths(text, values);
        boolean broken = ended == Ended.AT_ONCE || values.isEmpty() && ended != Ended.WHOLE;
        Form form = broken ? Form.NONE : text.stripLeading().startsWith("[") ? Form.ARRAY : Form.DOCUMENT;
        return new JsonShape(form, values);
    }

    private static Ended paths(String text, Map<String, String> values) {
        int records = 0;
        try (JsonParser parser = JsonTrees.parser(text)) {
            while (records < RECORDS && values.size() < PATHS && parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    walk(parser, "", values);
                    records++;
                } else if (parser.currentToken().isScalarValue()) {
                    records++;
                }
            }
            return Ended.WHOLE;
        } catch (JacksonException e) {
            return records == 0 && values.isEmpty() ? Ended.AT_ONCE : Ended.BROKEN_OFF;
        }
    }

    private static void walk(JsonParser parser, String path, Map<String, String> values) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String below = path.isEmpty() ? parser.currentName() : path + "." + parser.currentName();
                boolean container = parser.nextToken().isStructStart();
                if (values.size() < PATHS) {
                    String value = container || parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
                    values.merge(below, value.length() > VALUE ? value.substring(0, VALUE) : value, JsonShape::known);
                }
                walk(parser, below, values);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                walk(parser, path + "[]", values);
            }
        }
    }

    private static String known(String before, String now) {
        return before.isEmpty() ? now : before;
    }

    private enum Ended {
        WHOLE,
        BROKEN_OFF,
        AT_ONCE
    }
}
