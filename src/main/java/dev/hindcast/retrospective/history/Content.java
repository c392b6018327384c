package dev.hindcast.retrospective.history;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The content of a revision as JSON: compact, keys in order, so that equal states are equal texts. */
public final class Content {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Content() {}

    /** @param fields words, whole numbers, truth, lists and maps of these; null values are left out */
    public static String of(Map<String, ? extends @Nullable Object> fields) {
        Map<String, Object> said = new TreeMap<>();
        fields.forEach((key, value) -> {
            if (value != null) {
                said.put(key, value);
            }
        });
        return JSON.writeValueAsString(said);
    }

    public static JsonNode read(String content) {
        return JSON.readTree(content);
    }

    /** A field as text; empty where there is none. */
    public static String text(String content, String field) {
        return read(content).path(field).asString("");
    }
}
