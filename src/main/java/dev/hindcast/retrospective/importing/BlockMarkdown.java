package dev.hindcast.retrospective.importing;

import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.timeline.report.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The pieces of a document that is no Markdown, as Markdown. Headings inside of a section begin at level 3. */
final class BlockMarkdown {
    private static final int FIRST_INSIDE = 3;
    private static final int DEEPEST = 6;

    private BlockMarkdown() {}

    /** @param level of the heading above, in the document's own counting */
    static String of(List<Block> blocks, int level) {
        StringBuilder out = new StringBuilder();
        Block before = null;
        for (Block block : together(blocks)) {
            String text = text(block, level);
            if (!text.isBlank()) {
                boolean list = before != null && isListed(before) && isListed(block);
                out.append(out.isEmpty() ? "" : list ? "\n" : "\n\n").append(text);
                before = block;
            }
        }
        return out.toString();
    }

    /** Values of a field that follow each other stand on one line. */
    private static List<Block> together(List<Block> blocks) {
        List<Block> together = new ArrayList<>();
        for (Block block : blocks) {
            Block last = together.isEmpty() ? block : together.get(together.size() - 1);
            boolean same = !together.isEmpty()
                    && block.is(Block.Type.FIELD)
                    && last.is(Block.Type.FIELD)
                    && last.label().equals(block.label())
                    && block.text().indexOf('\n') < 0;
            if (same) {
                together.set(together.size() - 1, last.withText(last.text() + ", " + block.text()));
            } else {
                together.add(block);
            }
        }
        return together;
    }

    private static boolean isListed(Block block) {
        return block.is(Block.Type.ITEM) || block.is(Block.Type.FIELD);
    }

    private static String text(Block block, int level) {
        return switch (block.type()) {
            case HEADING -> "#".repeat(inside(block.level(), level)) + " " + Markdown.text(block.text());
            case PARAGRAPH -> lines(block.text(), block.links(), "");
            case ITEM -> {
                String indent = "  ".repeat(Math.max(0, block.level()));
                String box = block.done() == null ? "" : Boolean.TRUE.equals(block.done()) ? "[x] " : "[ ] ";
                yield indent + "- " + box + lines(block.text(), block.links(), indent + "  ");
            }
            case FIELD -> "- **" + Markdown.text(block.label()) + "**: " + lines(block.text(), block.links(), "  ");
            case CODE -> fenced(block.text());
            case TABLE -> table(block.rows());
        };
    }

    /** How deep a heading lies inside of its section. */
    static int inside(int level, int above) {
        return Math.min(DEEPEST, FIRST_INSIDE + Math.max(0, level - above - 1));
    }

    /** Lines of the original stay lines. */
    private static String lines(String text, List<String> links, String indent) {
        String lines = text.strip()
                .lines()
                .map(line -> Markdown.text(line.strip()))
                .filter(line -> !line.isEmpty())
                .map(BlockMarkdown::plainStart)
                .collect(Collectors.joining("  \n" + indent));
        List<String> others = links.stream()
                .filter(link -> link.matches("(?i)https?://\\S+|mailto:\\S+") && !text.contains(link))
                .distinct()
                .map(link -> "<" + link.replace("<", "%3C").replace(">", "%3E") + ">")
                .toList();
        return lines + (others.isEmpty() ? "" : (lines.isEmpty() ? "" : " ") + String.join(" ", others));
    }

    /** What would begin a list, a rule or a number at the start of a line means nothing here. */
    private static String plainStart(String line) {
        return line.matches("[-+=].*")
                ? "\\" + line
                : line.matches("\\d{1,9}[.)].*") ? line.replaceFirst("([.)])", "\\\\$1") : line;
    }

    private static String fenced(String code) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + code.stripTrailing() + "\n" + fence;
    }

    private static String table(List<Block.Row> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns == 0) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(row(row, columns)));
        lines.add(1, "|" + " --- |".repeat(columns));
        return String.join("\n", lines);
    }

    private static String row(Block.Row row, int columns) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            List<String> links = i < row.cells().size() ? row.cells().get(i).links() : List.of();
            String text = lines(row.text(i), links, "").replace("  \n", " ");
            line.append(' ').append(text.replaceAll("(?<!\\\\)\\|", "\\\\|")).append(" |");
        }
        return line.toString();
    }
}
