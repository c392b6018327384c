package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.document.SectionName;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Places each piece of a document in its section. Headings open sections, and so do items, lines and fields whose label is
 * the name of one. A heading that is only a time belongs to the timeline around it.
 */
final class Outline {
    private static final Pattern LABELLED = Pattern.compile("([^:\\n]{2,60}):\\s*(.*)", Pattern.DOTALL);

    /** A heading or an item that opened a section. */
    private record Open(int level, @Nullable SectionName section, String words, int number) {}

    private final Deque<Open> headings = new ArrayDeque<>();
    private final Deque<Open> items = new ArrayDeque<>();
    private final List<Placed> placed = new ArrayList<>();
    private int number;

    private Outline() {}

    static List<Placed> of(List<Block> blocks) {
        Outline outline = new Outline();
        blocks.forEach(outline::place);
        return outline.placed;
    }

    private void place(Block block) {
        switch (block.type()) {
            case HEADING -> heading(block);
            case ITEM -> item(block);
            case PARAGRAPH -> paragraph(block);
            case FIELD -> field(block);
            default -> add(block);
        }
    }

    private void heading(Block block) {
        items.clear();
        if (StampScanner.whole(block.text()) == null) {
            close(headings, block.level());
            headings.push(new Open(block.level(), SectionName.of(block.text()), block.text(), ++number));
        }
        add(block);
    }

    private void item(Block block) {
        close(items, block.level());
        SectionName whole = block.text().indexOf('\n') < 0 ? SectionName.of(block.text()) : null;
        Matcher labelled = LABELLED.matcher(block.text());
        SectionName named = whole != null ? whole : labelled.matches() ? SectionName.of(labelled.group(1)) : null;
        if (named == null) {
            add(block);
            return;
        }
        String words = whole != null ? block.text() : labelled.group(1);
        String rest = whole != null ? "" : labelled.group(2).strip();
        items.push(new Open(block.level(), named, words, ++number));
        if (!rest.isEmpty()) {
            add(block.withText(rest), true);
        }
    }

    private void paragraph(Block block) {
        Matcher labelled = LABELLED.matcher(block.text());
        SectionName named = labelled.matches() ? SectionName.of(labelled.group(1)) : null;
        if (named == null || labelled.group(2).isBlank()) {
            add(block);
        } else {
            placed.add(new Placed(
                    block.withText(labelled.group(2).strip()),
                    named,
                    labelled.group(1).strip(),
                    ++number,
                    ""));
        }
    }

    /** The value of a field that is named like a section is the text of that section. */
    private void field(Block block) {
        SectionName named = SectionName.of(Label.words(block.label()));
        if (named == null) {
            add(block);
        } else {
            placed.add(new Placed(block, named, block.label(), ++number, ""));
        }
    }

    private void add(Block block) {
        add(block, false);
    }

    private void add(Block block, boolean labelled) {
        Open nearest = null;
        String group = "";
        for (Deque<Open> opened : List.of(items, headings)) {
            for (Open open : opened) {
                if (nearest == null && open.section() != null) {
                    nearest = open;
                } else if (nearest == null && group.isEmpty()) {
                    group = open.words();
                }
            }
        }
        placed.add(
                nearest == null
                        ? new Placed(block, null, "", 0, "")
                        : new Placed(
                                block, nearest.section(), nearest.words(), nearest.number(), labelled ? "" : group));
    }

    private static void close(Deque<Open> opened, int level) {
        while (!opened.isEmpty() && opened.peek().level() >= level) {
            opened.pop();
        }
    }
}
