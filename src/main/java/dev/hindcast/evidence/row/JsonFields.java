package dev.hindcast.evidence.row;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The fields of any JSON object as text: those of objects within it are named {@code outer.inner}, lists are kept as JSON,
 * nulls are left out. A name that is given twice keeps both values, the second under {@code name (2)}.
 */
public final class JsonFields {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonFields() {}

    /** @throws UnreadableRow when the text is not exactly one JSON object */
    static Map<String, String> of(String text) throws UnreadableRow {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableRow("expected a JSON object in braces");
            }
            Map<String, String> fields = new LinkedHashMap<>();
            object(in, "", fields);
            if (in.nextToken() != null) {
                throw new UnreadableRow("more follows after the JSON object; expected one object to a line");
            }
            return fields;
        } catch (JacksonException e) {
            throw new UnreadableRow("not JSON: " + e.getOriginalMessage().replaceAll("\\s*\\R\\s*", " "));
        }
    }

    private static void object(JsonParser in, String prefix, Map<String, String> fields) {
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = prefix + in.currentName();
            JsonToken value = in.nextToken();
            if (value == JsonToken.START_OBJECT) {
                object(in, name + ".", fields);
            } else if (value == JsonToken.START_ARRAY) {
                put(fields, name, list(in));
            } else if (value != JsonToken.VALUE_NULL) {
                put(fields, name, in.getString());
            }
        }
    }

    private static String list(JsonParser in) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.copyCurrentStructure(in);
        }
        return text.toString();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        String free = name;
        for (int count = 2; fields.containsKey(free); count++) {
            free = name + " (" + count + ")";
        }
        fields.put(free, value);
    }
}
