package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedFactor;
import dev.hindcast.retrospective.reading.StatedFactor.Kind;
import dev.hindcast.retrospective.reading.document.SectionName;
import java.util.ArrayList;
import java.util.List;

/** What stands under a heading that says it is a reason, or what made it better or worse. */
final class Factors {
    private Factors() {}

    static List<Stated<StatedFactor>> of(Context context) {
        List<Stated<StatedFactor>> found = new ArrayList<>();
        add(context, found, SectionName.TRIGGER, Kind.TRIGGER);
        add(context, found, SectionName.CAUSE, Kind.CONTRIBUTING);
        add(context, found, SectionName.FACTORS, Kind.CONTRIBUTING);
        add(context, found, SectionName.WENT_WELL, Kind.WENT_WELL);
        add(context, found, SectionName.WENT_WRONG, Kind.WENT_WRONG);
        add(context, found, SectionName.LUCKY, Kind.LUCK);
        return found;
    }

    /** Prose without a list is one reason, told in several paragraphs. */
    private static void add(Context context, List<Stated<StatedFactor>> found, SectionName section, Kind kind) {
        for (List<SectionItems.Entry> entries : SectionItems.of(context.pieces, section)) {
            boolean list = entries.stream().anyMatch(SectionItems.Entry::item);
            if (list) {
                entries.forEach(entry -> found.add(factor(kind, entry.lead(), entry.text())));
            } else if (!entries.isEmpty()) {
                String text = String.join(
                        "\n\n", entries.stream().map(SectionItems.Entry::text).toList());
                found.add(factor(kind, entries.get(0).lead(), text));
            }
        }
    }

    private static Stated<StatedFactor> factor(Kind kind, Placed lead, String text) {
        return new Stated<>(
                new StatedFactor(kind, lead.heading(), text), text, lead.block().where());
    }
}
