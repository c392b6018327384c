package dev.hindcast.retrospective;

import dev.hindcast.timeline.report.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/** Facts as text inside Markdown, where none of their characters may mean anything. */
final class Prose {
    private Prose() {}

    /** On one line. */
    static String text(String text) {
        return Markdown.text(text);
    }

    /** With the line breaks of whoever wrote it, indented so that it stays in its item of a list. */
    static String lines(String text, String indent) {
        return text.strip()
                .lines()
                .map(Prose::text)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n" + indent));
    }

    /** A table; cells are Markdown already. */
    static String table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        row(table, head);
        row(table, head.stream().map(cell -> "---").toList());
        rows.forEach(row -> row(table, row));
        return table.toString();
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Sentences and words as they follow each other, what is empty left out. */
    static String spaced(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
