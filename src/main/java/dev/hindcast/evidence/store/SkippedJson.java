package dev.hindcast.evidence.store;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How many units were left out on purpose, by reason, as a column. */
final class SkippedJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Long>> TYPE = new TypeReference<>() {};

    private SkippedJson() {}

    static String write(Map<String, Long> skipped) {
        return JSON.writeValueAsString(skipped);
    }

    static Map<String, Long> read(String json) {
        return JSON.readValue(json, TYPE);
    }
}
