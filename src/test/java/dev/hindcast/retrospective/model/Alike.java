package dev.hindcast.retrospective.model;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An export in a form in which those of two houses are equal when they say the same: ids as they first come up, people by
 * name and address; without what restoring adds, which is whence it came, the kept file and the new chain, and without the
 * picture of a draft, which is drawn anew.
 */
final class Alike {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    private Alike() {}

    static String of(byte[] export) {
        ObjectNode whole = (ObjectNode) JSON.readTree(export);
        ObjectNode model = (ObjectNode) whole.path("model");
        Alike same = new Alike();
        model.path("people")
                .forEach(person -> same.people.put(
                        person.path("id").asString(),
                        person.path("name").asString() + " "
                                + person.path("email").asString("")));
        model.remove("people");
        model.remove("restored");
        model.remove("history");
        remove((ArrayNode) model.path("evidence"), Restoring.FILE);
        boolean draft = model.at("/retrospective/state").asString().equals("draft");
        for (JsonNode section : whole.path("sections")) {
            if (draft && !section.path("picture").isNull()) {
                ((ObjectNode) section).put("picture", "drawn anew until it is published");
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(same.plain("", whole));
    }

    private static void remove(ArrayNode files, String path) {
        for (int i = files.size() - 1; i >= 0; i--) {
            if (files.get(i).path("path").asString("").equals(path)) {
                files.remove(i);
            }
        }
    }

    private JsonNode plain(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode plain = JSON.createObjectNode();
            object.properties().forEach(field -> plain.set(field.getKey(), plain(field.getKey(), field.getValue())));
            return plain;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode plain = JSON.createArrayNode();
            array.forEach(one -> plain.add(plain(name, one)));
            return plain;
        }
        if (node.isString()) {
            String text = node.asString();
            String person = people.get(text);
            return JSON.getNodeFactory().stringNode(person != null ? person : withoutIds(text));
        }
        boolean statement =
                node.isIntegralNumber() && (name.equals("id") || name.equals("event") || name.equals("events"));
        return statement ? JSON.getNodeFactory().stringNode(id(node.asString())) : node;
    }

    private String withoutIds(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? id(text) : text;
    }

    private String id(String old) {
        return ids.computeIfAbsent(old, any -> "id " + ids.size());
    }
}
