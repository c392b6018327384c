package dev.hindcast.retrospective.sharing.web;

import dev.hindcast.retrospective.sharing.Choices;
import dev.hindcast.retrospective.sharing.IdentifierKind;
import dev.hindcast.retrospective.sharing.StandIn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** What somebody decided on the page: a row for each identifier, words of their own, and what goes out at all. */
final class ChoicesForm {
    private ChoicesForm() {}

    static Choices read(MultiValueMap<String, String> fields) {
        List<StandIn> standIns = new ArrayList<>();
        List<String> originals = fields.getOrDefault("original", List.of());
        List<String> kept = fields.getOrDefault("kept", List.of());
        List<String> own = fields.getOrDefault("own", List.of());
        String removed = at(fields, "remove", 0);
        for (int i = 0; i < originals.size(); i++) {
            String number = Integer.toString(i);
            if (!originals.get(i).isBlank() && !removed.equals(number)) {
                standIns.add(new StandIn(
                        IdentifierKind.of(at(fields, "kind", i)),
                        originals.get(i).strip(),
                        at(fields, "words", i),
                        kept.contains(number),
                        own.contains(number)));
            }
        }
        add(at(fields, "newKind", 0), at(fields, "newOriginal", 0), at(fields, "newWords", 0), standIns);
        String[] also = at(fields, "also", 0).split(":", 2);
        if (also.length == 2) {
            add(also[0], also[1], "", standIns);
        }
        Set<String> leftOut = new HashSet<>(fields.getOrDefault("part", List.of()));
        fields.getOrDefault("include", List.of()).forEach(leftOut::remove);
        return new Choices(standIns, leftOut);
    }

    /** A word that has a row already is replaced from now on, and keeps its row. */
    private static void add(String kind, String original, String words, List<StandIn> standIns) {
        if (original.isBlank()) {
            return;
        }
        StandIn one = new StandIn(IdentifierKind.of(kind), original.strip(), words, false, true);
        standIns.removeIf(other -> other.original().equalsIgnoreCase(one.original()));
        standIns.add(one);
    }

    private static String at(MultiValueMap<String, String> fields, String name, int place) {
        List<String> values = fields.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place).strip() : "";
    }
}
