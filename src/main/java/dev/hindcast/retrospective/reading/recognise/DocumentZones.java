package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedZone;
import dev.hindcast.retrospective.reading.Unclear;
import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.stamp.ZoneWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which zone a text says that its times are in. "All times in …" is said of the whole text, "times in …" from its place on
 * to the end of its section.
 */
final class DocumentZones {
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(all\\s+)?(?:the\\s+)?(?:dates and\\s+)?(?:times?|time ?stamps|date ?stamps)\\b(?:\\s+(?:are|is|given|shown|listed|below|here"
                    + "|in this (?:report|document|timeline|page)))*\\s*(?:are\\s+)?(?:in|:|=|\\()?\\s*(?:the\\s+)?(?-i:(?=[A-Z]))");
    private static final List<String> NAMES = List.of("timezone", "time zone", "tz", "zone");

    private record Said(Stated<StatedZone> zone, boolean whole, int from, int section) {}

    private final List<Said> said = new ArrayList<>();

    private DocumentZones() {}

    static DocumentZones of(List<Placed> pieces, List<Label> labels, List<Unclear> unclear) {
        DocumentZones zones = new DocumentZones();
        for (int i = 0; i < pieces.size(); i++) {
            Block block = pieces.get(i).block();
            if (!block.is(Block.Type.CODE) && !block.is(Block.Type.FIELD) && !block.is(Block.Type.TABLE)) {
                zones.look(block, i, pieces.get(i).number());
            }
        }
        for (Label label : labels) {
            ZoneWords.Found found = label.isOneOf(NAMES) ? ZoneWords.at(label.value(), 0) : null;
            if (found != null) {
                zones.said.add(new Said(
                        new Stated<>(ZoneWords.meaning(found.words()), label.words(), label.where()), true, 0, 0));
            }
        }
        for (Said one : zones.said) {
            String doubt = ZoneWords.doubt(one.zone().value().words());
            if (doubt != null) {
                unclear.add(new Unclear(one.zone().where(), one.zone().words(), doubt + "; times are kept as written"));
            }
        }
        return zones;
    }

    private void look(Block block, int index, int section) {
        String text = block.text().replace('\n', ' ');
        Matcher found = SAID.matcher(text);
        while (found.find()) {
            ZoneWords.Found zone = ZoneWords.at(text, found.end());
            if (zone != null) {
                String words = text.substring(found.start(), zone.end());
                Stated<StatedZone> stated = new Stated<>(ZoneWords.meaning(zone.words()), words, block.where());
                boolean whole = found.group(1) != null || words.matches("(?i).*in this (report|document).*");
                said.add(new Said(stated, whole, index, section));
                return;
            }
        }
    }

    /** That of the whole text; null where none is stated or where several are. */
    @Nullable
    Stated<StatedZone> whole() {
        List<Said> whole = said.stream().filter(Said::whole).toList();
        long different =
                whole.stream().map(one -> one.zone().value()).distinct().count();
        return different == 1 ? whole.get(0).zone() : null;
    }

    /** That of times without one at a piece. */
    StatedZone at(int index, int section) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Said one = said.get(i);
            if (!one.whole() && one.from() <= index && one.section() == section) {
                return one.zone().value();
            }
        }
        Stated<StatedZone> whole = whole();
        if (whole != null) {
            return whole.value();
        }
        return said.stream()
                .filter(one -> one.whole() && one.from() <= index)
                .reduce((earlier, later) -> later)
                .map(one -> one.zone().value())
                .orElse(StatedZone.NOT_STATED);
    }
}
