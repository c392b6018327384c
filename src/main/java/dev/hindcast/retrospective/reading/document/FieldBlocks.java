package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pieces of structured data: a field for each value, a table for entries with times, and Markdown where it is text. */
final class FieldBlocks {
    private static final Set<String> BODIES = Set.of("body", "description", "postmortem_body", "content", "markdown");
    private static final String[] TIMES = {
        "at", "time", "timestamp", "display_at", "displayed_at", "date", "created_at", "createdAt"
    };
    private static final String[] WORDS = {"message", "text", "event", "body", "description", "summary", "note"};
    private static final Set<String> NAMED = Set.of("name", "title", "login");

    private final List<Block> blocks = new ArrayList<>();
    private final boolean bodies;

    private FieldBlocks(boolean bodies) {
        this.bodies = bodies;
    }

    /** @param bodies whether long texts are Markdown, as they are in issues */
    static List<Block> of(Tree.Mapping fields, boolean bodies) {
        FieldBlocks read = new FieldBlocks(bodies);
        read.mapping(fields, "");
        return read.blocks;
    }

    private void mapping(Tree.Mapping mapping, String prefix) {
        for (Map.Entry<String, Tree> field : mapping.fields().entrySet()) {
            field(prefix.isEmpty() ? field.getKey() : prefix + "." + field.getKey(), field.getKey(), field.getValue());
        }
    }

    private void field(String way, String name, Tree value) {
        if (value instanceof Tree.Scalar scalar) {
            scalar(way, name, scalar);
        } else if (value instanceof Tree.Mapping mapping) {
            mapping(mapping, way);
        } else if (value instanceof Tree.Listing listing) {
            if (isTimeline(listing)) {
                timeline(listing);
            } else {
                listing.items().forEach(item -> item(way, item));
            }
        }
    }

    private void scalar(String way, String name, Tree.Scalar scalar) {
        if (bodies && BODIES.contains(name) && way.equals(name)) {
            Where first = new Where(scalar.where().line(), name);
            blocks.addAll(MarkdownBlocks.of(scalar.text().replace("\r\n", "\n"), first));
        } else if (!scalar.text().isBlank()) {
            blocks.add(Block.field(way, scalar.text(), scalar.where()));
        }
    }

    /** Labels and components come as words or as objects with a name. */
    private void item(String way, Tree item) {
        if (item instanceof Tree.Scalar scalar && !scalar.text().isBlank()) {
            blocks.add(Block.field(way, scalar.text(), scalar.where()));
        } else if (item instanceof Tree.Mapping mapping) {
            String name = mapping.text(NAMED.toArray(String[]::new));
            if (!name.isEmpty()) {
                blocks.add(Block.field(way, name, mapping.where()));
            }
        }
    }

    private static boolean isTimeline(Tree.Listing listing) {
        return !listing.items().isEmpty()
                && listing.items().stream()
                        .allMatch(item -> item instanceof Tree.Mapping entry
                                && !entry.text(TIMES).isEmpty()
                                && !entry.text(WORDS).isEmpty());
    }

    private void timeline(Tree.Listing listing) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(row(listing.where(), "Time", "Status", "Event"));
        for (Tree item : listing.items()) {
            Tree.Mapping entry = (Tree.Mapping) item;
            rows.add(row(entry.where(), entry.text(TIMES), entry.text("status", "state"), entry.text(WORDS)));
        }
        blocks.add(Block.table(rows, listing.where()));
    }

    private static Block.Row row(Where where, String... texts) {
        List<Block.Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Block.Cell(text, where, InlineText.of(text, List.of()).links()));
        }
        return new Block.Row(cells, where);
    }
}
