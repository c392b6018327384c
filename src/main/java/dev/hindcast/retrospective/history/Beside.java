package dev.hindcast.retrospective.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in an exported retrospective beside its history. */
public final class Beside {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Beside() {}

    /** The sections whose text is not what was saved last, each as a sentence; none for a history alone. */
    public static List<String> changed(String json, HistoryFile history) {
        JsonNode model = JSON.readTree(json).path("model");
        String incident = model.at("/incident/id").asString("");
        List<String> changed = new ArrayList<>();
        for (JsonNode section : model.at("/retrospective/sections")) {
            String key = section.path("key").asString("");
            newest(history, incident, key)
                    .filter(saved -> saved.content() != null
                            && !Content.text(saved.content(), "text")
                                    .equals(section.path("text").asString("")))
                    .ifPresent(saved -> changed.add("incident " + incident + ": the section “" + key
                            + "” is not what was saved last, " + saved.named()));
        }
        return changed;
    }

    private static Optional<Revision> newest(HistoryFile history, String incident, String key) {
        return history.revisions().stream()
                .filter(one -> one.incident().toString().equals(incident)
                        && one.what().equals("section")
                        && one.subject().equals(key))
                .reduce((one, later) -> later);
    }
}
