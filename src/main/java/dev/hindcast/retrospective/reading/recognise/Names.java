package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Stated;
import java.util.ArrayList;
import java.util.List;

/** Categories and services: short names behind a label, one or several. */
final class Names {
    private static final List<String> CATEGORIES =
            List.of("category", "categories", "incident category", "incident type", "classification", "tags", "labels");
    private static final List<String> TAGS = List.of("labels", "tags");
    private static final List<String> SERVICES = List.of(
            "service",
            "services",
            "affected service",
            "affected services",
            "services affected",
            "service affected",
            "impacted service",
            "impacted services",
            "services impacted",
            "component",
            "components",
            "affected component",
            "affected components",
            "components affected",
            "affected systems",
            "systems affected",
            "system",
            "product",
            "products",
            "service name");
    private static final int LONGEST = 80;

    private Names() {}

    static boolean isTag(Label label) {
        return label.isOneOf(TAGS);
    }

    static List<Stated<String>> categories(Context context) {
        List<Stated<String>> found = new ArrayList<>();
        for (Label label : context.labels) {
            boolean other = isTag(label)
                    && (label.value().matches("(?i)(?:service|component)s?\\s*[:/].+")
                            || Severities.TAG.matcher(label.value()).matches());
            if (label.isOneOf(CATEGORIES) && !other) {
                add(found, label, label.value(), label.field() ? "\\n" : "[,;]");
            }
        }
        return found;
    }

    static List<Stated<String>> services(Context context) {
        List<Stated<String>> found = new ArrayList<>();
        for (Label label : context.labels) {
            if (label.isOneOf(SERVICES)) {
                add(found, label, label.value(), label.field() ? "\\n" : "[,;\\n]");
            } else if (isTag(label) && label.value().matches("(?i)(?:service|component)s?\\s*[:/].+")) {
                add(found, label, label.value().replaceFirst("^[^:/]+[:/]+\\s*", ""), "\\n");
            }
        }
        return found;
    }

    /** A sentence is no name. */
    private static void add(List<Stated<String>> found, Label label, String value, String between) {
        boolean sentence = !label.field() && value.matches(".*[a-z]\\.(?:\\s.*)?");
        for (String part : value.split(between)) {
            String name = part.strip().replaceAll("^[\"'`]+|[\"'`]+$", "");
            boolean known = found.stream().anyMatch(one -> one.value().equals(name));
            if (!sentence && !known && !Placeholder.is(name) && name.length() <= LONGEST) {
                found.add(new Stated<>(name, label.words(), label.where()));
            }
        }
    }
}
