package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Unclear;
import dev.hindcast.retrospective.reading.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Issues and incidents as JSON: one object, a list of them, one on each line, or a list inside an answer of an interface.
 * Each becomes a document of its own.
 */
final class JsonDocuments {
    private static final Set<String> TITLES = Set.of("title", "name", "subject");
    private static final Set<String> CONTENTS = Set.of(
            "body",
            "description",
            "updates",
            "incident_updates",
            "started_at",
            "resolved_at",
            "postmortem_body",
            "timeline");
    private static final int DEEPEST_LIST = 6;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final List<Document> documents = new ArrayList<>();
    private final List<Unclear> unclear = new ArrayList<>();
    private int others;

    private JsonDocuments() {}

    static Opened open(String text) {
        JsonDocuments read = new JsonDocuments();
        if (isLines(text)) {
            read.lines(text);
        } else {
            read.whole(text);
        }
        if (read.documents.isEmpty()) {
            String why = read.unclear.isEmpty()
                    ? "JSON that holds no issues and no incidents (a title, and a body, updates or times)"
                    : "JSON that cannot be read: " + read.unclear.get(0).where() + ": "
                            + read.unclear.get(0).why();
            return Opened.refused("JSON", why);
        }
        if (read.others > 0) {
            read.unclear.add(new Unclear(
                    Where.line(1), "", read.others + " objects are neither issues nor incidents and were left out"));
        }
        return Opened.of("JSON", read.documents, read.unclear);
    }

    /** Whether each line is an object of its own, judged by the first two. */
    private static boolean isLines(String text) {
        List<String> first =
                text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return first.size() == 2
                && first.stream()
                        .allMatch(line ->
                                line.strip().startsWith("{") && line.strip().endsWith("}"));
    }

    private void lines(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                try {
                    object(JSON.readTree(line), number, line.strip());
                } catch (JacksonException e) {
                    unclear.add(new Unclear(Where.line(number), "", "no JSON: " + e.getOriginalMessage()));
                }
            }
        }
    }

    private void whole(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                for (JsonToken token = parser.nextToken();
                        token != null && token != JsonToken.END_ARRAY;
                        token = parser.nextToken()) {
                    if (token == JsonToken.START_OBJECT) {
                        int line = parser.currentTokenLocation().getLineNr();
                        element(parser.readValueAsTree(), line);
                    } else {
                        others++;
                        parser.skipChildren();
                    }
                }
                return;
            }
            JsonNode root = parser.readValueAsTree();
            if (isDocument(root)) {
                object(root, 1, text.strip());
            } else {
                nested(root, 0);
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            unclear.add(new Unclear(Where.line(line), "", "no JSON: " + e.getOriginalMessage()));
        }
    }

    private void element(JsonNode node, int line) {
        object(node, line, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node));
    }

    /** Answers of interfaces wrap their lists, as in {@code data.repository.issues.nodes}. */
    private void nested(JsonNode node, int depth) {
        if (depth > DEEPEST_LIST) {
            return;
        }
        for (JsonNode part : node) {
            if (part.isArray() && !part.isEmpty() && isDocument(part.get(0))) {
                part.forEach(item -> element(item, 1));
            } else if (part.isObject()) {
                nested(part, depth + 1);
            }
        }
    }

    private void object(JsonNode node, int line, String text) {
        if (!isDocument(node)) {
            others++;
            return;
        }
        Tree.Mapping tree = (Tree.Mapping) JsonTree.of(node, Where.line(line));
        documents.add(new Document(FieldBlocks.of(tree, true), text, List.of()));
    }

    private static boolean isDocument(JsonNode node) {
        return node.isObject()
                && TITLES.stream().anyMatch(node::has)
                && CONTENTS.stream().anyMatch(node::has);
    }
}
