package dev.hindcast.retrospective;

import java.util.List;
import java.util.stream.Collectors;

/** Facts as text inside Markdown, where none of their characters may mean anything. */
final class Prose {
    private static final String MEANINGFUL = "\\`*_[]#|~!";

    private Prose() {}

    /** On one line. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                space = !escaped.isEmpty();
                continue;
            }
            if (space) {
                escaped.append(' ');
                space = false;
            }
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                // a mention would call people who have nothing to do with it
                case '@' -> escaped.append("@\u200b");
                default -> {
                    if (MEANINGFUL.indexOf(c) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
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
