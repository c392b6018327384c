package dev.hindcast.retrospective.importing;

import dev.hindcast.retrospective.reading.document.Block;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a Markdown text between two of its headings, as they are, with only the headings' levels moved. */
final class MarkdownLines {
    private static final Pattern HASHES = Pattern.compile("^ {0,3}(#{1,6})(?=\\s|$)");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-+)\\s*$");
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}(\\[[^\\]]+\\]):\\s*\\S.*$");

    private final List<String> lines;
    /** Addresses that the text defines: where, and what refers to them. */
    private final Map<Integer, String> definitions = new LinkedHashMap<>();

    MarkdownLines(String text) {
        this.lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher definition = DEFINITION.matcher(lines.get(i));
            if (definition.matches()) {
                definitions.put(i, definition.group(1));
            }
        }
    }

    /**
     * @param heading above; null for the beginning
     * @param level of the headings between which is cut
     */
    String between(@Nullable Block heading, List<Block> blocks, int from, int to, int level) {
        if (from >= to) {
            return "";
        }
        int begin = heading == null ? index(blocks.get(from)) : index(heading) + 1;
        int end = to < blocks.size() ? index(blocks.get(to)) : lines.size();
        if (heading != null
                && begin < end
                && UNDERLINE.matcher(lines.get(begin)).matches()) {
            begin++;
        }
        Map<Integer, Block> headings = new HashMap<>();
        blocks.subList(from, to).stream()
                .filter(block -> block.is(Block.Type.HEADING))
                .forEach(block -> headings.putIfAbsent(index(block), block));
        StringBuilder out = new StringBuilder();
        for (int i = begin; i < end; i++) {
            out.append(line(lines.get(i), headings.get(i), level)).append('\n');
        }
        String text = out.toString().replaceAll("\\A\\s*\\n", "").stripTrailing();
        return text + definitions(text, begin, end);
    }

    private static String line(String line, @Nullable Block heading, int level) {
        Matcher marked = HASHES.matcher(line);
        return heading != null && marked.find()
                ? "#".repeat(BlockMarkdown.inside(heading.level(), level)) + line.substring(marked.end(1))
                : line;
    }

    /** Those that are defined elsewhere in the text come along. */
    private String definitions(String text, int begin, int end) {
        String wanted = definitions.entrySet().stream()
                .filter(one -> one.getKey() < begin || one.getKey() >= end)
                .filter(one -> text.contains(one.getValue()))
                .map(one -> lines.get(one.getKey()))
                .collect(Collectors.joining("\n"));
        return wanted.isEmpty() ? "" : "\n\n" + wanted;
    }

    private int index(Block block) {
        return Math.min(lines.size(), Math.max(0, block.where().line() - 1));
    }
}
