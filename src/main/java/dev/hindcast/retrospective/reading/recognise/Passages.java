package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Passage;
import dev.hindcast.retrospective.reading.Passage.Kind;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.document.SectionName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prose, by what its heading says that it tells; each section is one passage. */
final class Passages {
    private static final Map<SectionName, Kind> KINDS = Map.of(
            SectionName.SUMMARY, Kind.SUMMARY,
            SectionName.BACKGROUND, Kind.BACKGROUND,
            SectionName.IMPACT, Kind.IMPACT,
            SectionName.DETECTION, Kind.DETECTION,
            SectionName.RESOLUTION, Kind.RESOLUTION,
            SectionName.LESSONS, Kind.LESSONS);

    private Passages() {}

    static List<Stated<Passage>> of(Context context) {
        Map<Integer, List<Placed>> sections = new LinkedHashMap<>();
        for (Placed piece : context.pieces) {
            boolean told = piece.section() != null && KINDS.containsKey(piece.section())
                    || piece.in(SectionName.ACTIONS) && proseOnly(context, piece);
            boolean value =
                    piece.block().is(Block.Type.FIELD) && piece.block().text().length() < 20;
            if (told
                    && !value
                    && (piece.isText() || piece.block().is(Block.Type.FIELD))
                    && !Placeholder.is(piece.block().text())) {
                sections.computeIfAbsent(piece.number(), number -> new ArrayList<>())
                        .add(piece);
            }
        }
        return sections.values().stream().map(Passages::passage).toList();
    }

    private static boolean proseOnly(Context context, Placed piece) {
        return context.pieces.stream()
                .noneMatch(other ->
                        other.number() == piece.number() && other.block().is(Block.Type.ITEM));
    }

    private static Stated<Passage> passage(List<Placed> section) {
        String text = String.join(
                "\n\n", section.stream().map(piece -> piece.block().text()).toList());
        Kind kind = KINDS.getOrDefault(section.get(0).section(), Kind.ACTIONS);
        return new Stated<>(
                new Passage(kind, text), text, section.get(0).block().where());
    }
}
