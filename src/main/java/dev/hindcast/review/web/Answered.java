package dev.hindcast.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One of the two closing questions with how many answered what. */
public record Answered(String question, Map<String, Integer> choices) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param totals as the collection keeps them; null before it has ended */
    static List<Answered> of(@Nullable String totals) {
        if (totals == null) {
            return List.of();
        }
        JsonNode counted = JSON.readTree(totals);
        return List.of(
                new Answered("Did you learn something that changes your work?", choices(counted.path("learned"))),
                new Answered("Would you come again?", choices(counted.path("again"))));
    }

    private static Map<String, Integer> choices(JsonNode counts) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        counts.properties()
                .forEach(one -> choices.put(
                        one.getKey().replace('-', ' '), one.getValue().asInt()));
        return choices;
    }
}
