package dev.hindcast.retrospective.importing;

import dev.hindcast.retrospective.Originals.Part;
import dev.hindcast.retrospective.Template;
import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.document.Document;
import dev.hindcast.retrospective.reading.document.SectionName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The original text as the sections of a record: cut at its own headings, each under its own title, nothing left out. */
final class Original {
    private static final int LONGEST_KEY = 60;
    /** What comes after stands in the last one: nobody reads more sections, and somebody may have written a million. */
    private static final int MOST_PARTS = 200;

    private static final String BEGINNING = "As written";
    private static final String FIELDS = "Fields";

    private final Document document;
    private final MarkdownLines lines;
    private final boolean markdown;
    private final Set<String> keys = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();

    private Original(Document document, boolean markdown) {
        this.document = document;
        this.lines = new MarkdownLines(document.text());
        this.markdown = markdown;
    }

    /**
     * @param markdown whether the text itself is Markdown, which then stays as it is
     * @param title of the whole, which is not repeated
     */
    static List<Part> parts(Document document, boolean markdown, String title) {
        Original original = new Original(document, markdown);
        original.cut(title);
        return List.copyOf(original.parts);
    }

    private void cut(String title) {
        List<Block> blocks = document.blocks();
        int begin = 0;
        List<Block> before = new ArrayList<>();
        while (begin < blocks.size() && blocks.get(begin).is(Block.Type.FIELD)) {
            before.add(blocks.get(begin++));
        }
        if (begin < blocks.size() && isTitle(blocks.get(begin), title)) {
            begin++;
        }
        List<Block> rest = new ArrayList<>(blocks.subList(begin, blocks.size()));
        if (!markdown) {
            rest.stream().filter(block -> block.is(Block.Type.FIELD)).forEach(before::add);
            rest.removeIf(block -> block.is(Block.Type.FIELD));
        }
        int level = level(rest);
        add(BEGINNING, null, rest, 0, next(rest, 0, level), level);
        for (int at = next(rest, 0, level); at < rest.size(); ) {
            int end = parts.size() < MOST_PARTS ? next(rest, at + 1, level) : rest.size();
            add(rest.get(at).text(), rest.get(at), rest, at + 1, end, level);
            at = end;
        }
        add(FIELDS, BlockMarkdown.of(before, level));
    }

    private static boolean isTitle(Block block, String title) {
        return block.is(Block.Type.HEADING)
                && block.text().replace('\n', ' ').strip().equals(title);
    }

    /** The highest down to which there are several headings: a single one above the others is no way to cut. */
    private static int level(List<Block> blocks) {
        int[] levels = blocks.stream()
                .filter(block -> block.is(Block.Type.HEADING))
                .mapToInt(Block::level)
                .sorted()
                .toArray();
        return levels.length == 0 ? 1 : levels[Math.min(1, levels.length - 1)];
    }

    private static int next(List<Block> blocks, int from, int level) {
        int at = from;
        while (at < blocks.size()
                && !(blocks.get(at).is(Block.Type.HEADING) && blocks.get(at).level() <= level)) {
            at++;
        }
        return at;
    }

    private void add(String title, @Nullable Block heading, List<Block> blocks, int from, int to, int level) {
        String text = markdown
                ? lines.between(heading, blocks, from, to, level)
                : BlockMarkdown.of(blocks.subList(from, to), level);
        if (heading != null || !text.isBlank()) {
            add(title.replaceAll("\\s+", " ").strip(), text);
        }
    }

    private void add(String title, String text) {
        if (!title.equals(FIELDS) || !text.isBlank()) {
            String name = title.isEmpty() ? BEGINNING : title;
            parts.add(new Part(new Template.Outline(key(name), name, "", null), text));
        }
    }

    /** The word under which other records keep the same, or else one made of the title. */
    private String key(String title) {
        SectionName name = SectionName.of(title);
        String wanted = name == null ? plain(title) : known(name);
        String key = wanted;
        for (int number = 2; !keys.add(key); number++) {
            key = wanted + "-" + number;
        }
        return key;
    }

    private static String known(SectionName name) {
        return switch (name) {
            case FACTORS, CAUSE -> "factors";
            case WENT_WELL -> "well";
            case OPEN_QUESTIONS -> "questions";
            default -> name.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String plain(String title) {
        String words =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String key = words.length() > LONGEST_KEY ? words.substring(0, LONGEST_KEY) : words;
        return key.isEmpty() ? "section" : key;
    }
}
