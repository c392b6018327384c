package dev.hindcast.retrospective.importing;

import dev.hindcast.retrospective.reading.document.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a Markdown text between two of its headings, as they are, with only the headings' levels moved. */
final class MarkdownLines {
    private static final Pattern HASHES = Pattern.compile("^ {0,3}(#{1,6})(?=\\s|$)");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-+)\\s*$");
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[([^\\]]+)\\]:\\s*\\S.*$");

    private final List<String> lines;
    private final int level;

    /** @param level of the headings between which is cut */
    MarkdownLines(String text, int level) {
        this.lines = text.lines().toList();
        this.level = level;
    }

    /** @param heading above; null for the beginning */
    String between(@Nullable Block heading, List<Block> blocks, int from, int to) {
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
        StringBuilder out = new StringBuilder();
        for (int i = begin; i < end; i++) {
            out.append(line(i, blocks, from, to)).append('\n');
        }
        String text = out.toString().replaceAll("\\A\\s*\\n", "").stripTrailing();
        return text + definitions(text, begin, end);
    }

    private String line(int index, List<Block> blocks, int from, int to) {
        String line = lines.get(index);
        Block heading = headingAt(index, blocks, from, to);
        if (heading == null) {
            return line;
        }
        String hashes = "#".repeat(BlockMarkdown.inside(heading.level(), level));
        Matcher marked = HASHES.matcher(line);
        return marked.find() ? hashes + line.substring(marked.end(1)) : line;
    }

    private @Nullable Block headingAt(int index, List<Block> blocks, int from, int to) {
        for (Block block : blocks.subList(from, to)) {
            if (block.is(Block.Type.HEADING) && index(block) == index) {
                return block;
            }
        }
        return null;
    }

    /** Addresses that the text defines elsewhere. */
    private String definitions(String text, int begin, int end) {
        String wanted = java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> i < begin || i >= end)
                .mapToObj(lines::get)
                .filter(line -> {
                    Matcher definition = DEFINITION.matcher(line);
                    return definition.matches() && text.contains("[" + definition.group(1) + "]");
                })
                .collect(Collectors.joining("\n"));
        return wanted.isEmpty() ? "" : "\n\n" + wanted;
    }

    private int index(Block block) {
        return Math.min(lines.size(), Math.max(0, block.where().line() - 1));
    }
}
