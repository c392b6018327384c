package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.toml.TomlMapper;

/** TOML; its reader does not tell lines, so each field is looked up again in the text. */
final class TomlTree {
    private TomlTree() {}

    /** @param first the line of the file on which the text begins */
    static Tree of(String text, int first) throws UnreadableTree {
        try {
            return placed(JsonTree.of(new TomlMapper().readTree(text), Where.line(first)), "", text.split("\n"), first);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new UnreadableTree(first + line - 1, String.valueOf(e.getOriginalMessage()));
        }
    }

    private static Tree placed(Tree tree, String key, String[] lines, int first) {
        Where where = Where.line(first + line(key, lines));
        if (tree instanceof Tree.Scalar scalar) {
            return new Tree.Scalar(scalar.text(), where);
        }
        if (tree instanceof Tree.Listing listing) {
            List<Tree> items = new ArrayList<>();
            listing.items().forEach(item -> items.add(placed(item, key, lines, first)));
            return new Tree.Listing(items, where);
        }
        Map<String, Tree> fields = new LinkedHashMap<>();
        ((Tree.Mapping) tree).fields().forEach((name, value) -> fields.put(name, placed(value, name, lines, first)));
        return new Tree.Mapping(fields, where);
    }

    private static int line(String key, String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!key.isEmpty()
                    && line.startsWith(key)
                    && line.substring(key.length()).strip().startsWith("=")) {
                return i;
            }
        }
        return 0;
    }
}
