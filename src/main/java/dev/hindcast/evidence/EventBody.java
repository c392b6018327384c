package dev.hindcast.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What an {@link EventBlock} keeps of an event as bytes: actor, text and attributes, as members of a JSON object. */
record EventBody(@Nullable String actor, String text, Map<String, String> attributes) {
    private static final JsonFactory JSON = new JsonFactory();

    static void writeStatement(@Nullable String actor, String text, JsonBytes out) {
        out.add("\"actor\":");
        if (actor == null) {
            out.add("null");
        } else {
            out.string(actor);
        }
        out.add(",\"text\":").string(text);
    }

    static void writeAttributes(Map<String, String> attributes, JsonBytes out) {
        out.add(",\"attributes\":{");
        int before = out.size();
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (out.size() > before) {
                out.add(',');
            }
            out.string(attribute.getKey()).add(':').string(attribute.getValue());
        }
        out.add('}');
    }

    static EventBody read(byte[] bytes, int start, int end) {
        InputStream object = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(new byte[] {'{'}),
                new ByteArrayInputStream(bytes, start, end - start),
                new ByteArrayInputStream(new byte[] {'}'}))));
        String actor = null;
        String text = "";
        Map<String, String> attributes = new LinkedHashMap<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), object)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                JsonToken value = in.nextToken();
                if (value == JsonToken.START_OBJECT) {
                    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                        String key = in.currentName();
                        in.nextToken();
                        attributes.put(key, in.getString());
                    }
                } else if (value == JsonToken.VALUE_STRING) {
                    if ("actor".equals(name)) {
                        actor = in.getString();
                    } else {
                        text = in.getString();
                    }
                }
            }
        }
        return new EventBody(actor, text, Collections.unmodifiableMap(attributes));
    }

    static String unquote(byte[] string) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), string)) {
            in.nextToken();
            return in.getString();
        }
    }

    static @Nullable String identity(byte[] bytes, int start, int end) {
        return start == end ? null : new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
