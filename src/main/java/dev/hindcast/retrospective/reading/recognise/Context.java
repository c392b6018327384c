package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.StatedZone;
import dev.hindcast.retrospective.reading.Unclear;
import dev.hindcast.retrospective.reading.Where;
import dev.hindcast.retrospective.reading.document.Document;
import java.util.ArrayList;
import java.util.List;

/** One document prepared for recognition, and where its doubts are gathered. */
final class Context {
    final List<Placed> pieces;
    final List<Label> labels;
    final DocumentDays days;
    final DocumentZones zones;
    final List<Unclear> unclear;

    Context(Document document, String fileName) {
        this.unclear = new ArrayList<>(document.unclear());
        this.pieces = Outline.of(document.blocks());
        this.labels = Labels.of(pieces);
        this.days = DocumentDays.of(pieces, fileName);
        this.zones = DocumentZones.of(pieces, labels, unclear);
    }

    StatedZone zoneAt(int index) {
        return zones.at(index, pieces.get(index).number());
    }

    void unclear(Where where, String words, String why) {
        Unclear one = new Unclear(where, words.length() > 200 ? words.substring(0, 200) + "…" : words, why);
        if (!unclear.contains(one)) {
            unclear.add(one);
        }
    }
}
