package dev.hindcast.retrospective.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Something that was understood of an imported postmortem.
 *
 * @param what such as {@code milestone: detected}
 * @param words as the text has it
 * @param line in the evidence, from 1
 */
public record StatedRow(String what, String words, int line) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ONE = Map.of(
            "dates", "date",
            "milestones", "milestone",
            "durations", "duration",
            "categories", "category",
            "services", "service",
            "severities", "severity",
            "factors", "factor",
            "actions", "action",
            "timeline", "timeline",
            "passages", "text");
    private static final List<String> ORDER = List.of(
            "severities",
            "services",
            "categories",
            "dates",
            "milestones",
            "durations",
            "timeline",
            "factors",
            "actions",
            "passages");

    /** Of what the import kept. */
    static List<StatedRow> of(String stated) {
        JsonNode all = JSON.readTree(stated);
        List<StatedRow> rows = new ArrayList<>();
        for (String name : ORDER) {
            for (JsonNode one : all.path(name)) {
                rows.add(new StatedRow(
                        what(name, one),
                        one.path("words").asString(""),
                        one.path("line").asInt(0)));
            }
        }
        return rows;
    }

    /** What looked like a value and could not be understood, with the reason. */
    static List<StatedRow> unclear(String stated) {
        List<StatedRow> rows = new ArrayList<>();
        for (JsonNode one : JSON.readTree(stated).path("unclear")) {
            rows.add(new StatedRow(
                    one.path("why").asString(""),
                    one.path("words").asString(""),
                    one.path("line").asInt(0)));
        }
        return rows;
    }

    private static String what(String name, JsonNode one) {
        String kind = Stream.of("name", "label", "kind")
                .filter(property -> !name.equals("services") && !name.equals("categories"))
                .map(property -> one.path(property).asString(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return ONE.getOrDefault(name, name) + (kind.isEmpty() ? "" : ": " + kind.replace('-', ' '));
    }
}
