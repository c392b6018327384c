package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import java.util.List;
import java.util.Map;

/** Structured data, whether it was YAML, TOML or JSON, with the place of each part. */
sealed interface Tree {
    Where where();

    /** One value as text; empty for none. */
    record Scalar(String text, Where where) implements Tree {}

    /** Values in their order. */
    record Listing(List<Tree> items, Where where) implements Tree {}

    /** Values by their names, in the order of the text. */
    record Mapping(Map<String, Tree> fields, Where where) implements Tree {
        /** The text of the first of these fields that is a filled one; empty without any. */
        String text(String... names) {
            for (String name : names) {
                if (fields.get(name) instanceof Scalar scalar && !scalar.text().isBlank()) {
                    return scalar.text();
                }
            }
            return "";
        }
    }
}
