package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** JSON as a tree whose parts are named by the way to them, such as {@code updates[3].at}. */
final class JsonTree {
    private JsonTree() {}

    /** @param where the place of the whole; within it each part is named by its way */
    static Tree of(JsonNode node, Where where) {
        return of(node, where, "");
    }

    private static Tree of(JsonNode node, Where where, String way) {
        Where here = way.isEmpty() ? where : where.within(way);
        if (node.isObject()) {
            Map<String, Tree> fields = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String next = way.isEmpty() ? field.getKey() : way + "." + field.getKey();
                fields.put(field.getKey(), of(field.getValue(), where, next));
            }
            return new Tree.Mapping(fields, here);
        }
        if (node.isArray()) {
            List<Tree> items = new ArrayList<>();
            for (JsonNode item : node) {
                items.add(of(item, where, way + "[" + items.size() + "]"));
            }
            return new Tree.Listing(items, here);
        }
        return new Tree.Scalar(node.isNull() ? "" : node.asString(), here);
    }
}
