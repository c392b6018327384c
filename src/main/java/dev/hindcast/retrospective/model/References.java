package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.model.Model.Person;
import dev.hindcast.retrospective.model.TimelineModel.BlindSpot;
import dev.hindcast.retrospective.model.TimelineModel.Statement;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say: that whatever a file refers to stands in it, and that its texts are texts. */
final class References {
    private static final Set<String> PEOPLE = Set.of("by", "owner", "movedBy", "mentions");
    private static final Set<String> STATEMENTS = Set.of("event", "events");
    /** Maps with names that mean nothing here, and contents that only look like ours. */
    private static final Set<String> OTHERS = Set.of("attributes", "evidence", "skipped", "history", "stated");

    private final String file;
    private final Model model;
    private final Set<String> people;
    private final Set<Long> statements;

    References(String file, Model model) {
        this.file = file;
        this.model = model;
        this.people = model.people().stream().map(Person::id).collect(Collectors.toSet());
        this.statements =
                model.timeline().statements().stream().map(Statement::id).collect(Collectors.toSet());
    }

    /** @throws Unrestorable for the first that does not hold */
    void check(JsonNode whole) {
        texts(whole, "");
        references(whole.path("model"), "/model");
        spans();
        try {
            ZoneId.of(model.incident().zone());
        } catch (DateTimeException unknown) {
            throw ModelFile.at(
                    file,
                    "/model/incident/zone",
                    "no time zone is called “" + model.incident().zone() + "”");
        }
    }

    /** A picture could not be drawn of one that ends before it begins. */
    private void spans() {
        List<BlindSpot> spots = model.timeline().blindSpots();
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).to().isBefore(spots.get(i).from())) {
                throw ModelFile.at(file, "/model/timeline/blindSpots/" + i + "/to", "it ends before it begins");
            }
        }
    }

    private void texts(JsonNode node, String place) {
        if (node.isString() && !isText(node.asString())) {
            throw ModelFile.at(file, place, "it holds a character that no text has: U+0000, or half of a pair");
        }
        node.properties().forEach(field -> {
            if (!isText(field.getKey())) {
                throw ModelFile.at(file, place, "a name in it holds a character that no text has");
            }
            texts(field.getValue(), place + "/" + escaped(field.getKey()));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            texts(node.get(i), place + "/" + i);
        }
    }

    private static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private void references(JsonNode node, String place) {
        node.properties().forEach(field -> {
            String name = field.getKey();
            String there = place + "/" + escaped(name);
            if (PEOPLE.contains(name)) {
                each(field.getValue(), there, this::person);
            } else if (STATEMENTS.contains(name) && !place.startsWith("/model/timeline/edits")) {
                each(field.getValue(), there, this::statement);
            } else if (!OTHERS.contains(name)) {
                references(field.getValue(), there);
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            references(node.get(i), place + "/" + i);
        }
    }

    /** Looks at one reference. */
    private interface Look {
        void at(JsonNode reference, String place);
    }

    private static void each(JsonNode node, String place, Look look) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look.at(node.get(i), place + "/" + i);
            }
        } else if (!node.isNull()) {
            look.at(node, place);
        }
    }

    private void person(JsonNode reference, String place) {
        if (!people.contains(reference.asString(""))) {
            throw ModelFile.at(file, place, "nobody in /model/people has the id “" + reference.asString("") + "”");
        }
    }

    private void statement(JsonNode reference, String place) {
        if (!statements.contains(reference.asLong(-1))) {
            throw ModelFile.at(
                    file, place, "no statement in /model/timeline/statements has the id " + reference.asString(""));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
