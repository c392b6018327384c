package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.document.SectionName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of one section: its outermost items with all that lies below each, or without items its paragraphs. */
final class SectionItems {
    private SectionItems() {}

    /** @param lead the first piece @param text of it and of what belongs to it @param links in all of it */
    record Entry(Placed lead, String text, List<String> links, boolean item) {}

    /** By section, in the order of the text. */
    static List<List<Entry>> of(List<Placed> pieces, SectionName name) {
        Map<Integer, List<Placed>> sections = new LinkedHashMap<>();
        for (Placed piece : pieces) {
            if (piece.in(name) && (piece.isText() || piece.block().is(Block.Type.FIELD))) {
                sections.computeIfAbsent(piece.number(), number -> new ArrayList<>())
                        .add(piece);
            }
        }
        return sections.values().stream().map(SectionItems::entries).toList();
    }

    private static List<Entry> entries(List<Placed> section) {
        int top = section.stream()
                .filter(piece -> piece.block().is(Block.Type.ITEM))
                .mapToInt(piece -> piece.block().level())
                .min()
                .orElse(-1);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < section.size(); i++) {
            Placed lead = section.get(i);
            boolean item = lead.block().is(Block.Type.ITEM) && lead.block().level() == top;
            if (top >= 0 && !item) {
                continue;
            }
            StringBuilder text = new StringBuilder(lead.block().text());
            List<String> links = new ArrayList<>(lead.block().links());
            while (top >= 0
                    && i + 1 < section.size()
                    && section.get(i + 1).block().is(Block.Type.ITEM)
                    && section.get(i + 1).block().level() > top) {
                i++;
                text.append('\n').append(section.get(i).block().text());
                links.addAll(section.get(i).block().links());
            }
            if (!Placeholder.is(text.toString())) {
                entries.add(new Entry(
                        lead, text.toString(), links.stream().distinct().toList(), item));
            }
        }
        return entries;
    }
}
