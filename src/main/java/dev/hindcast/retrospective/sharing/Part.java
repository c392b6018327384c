package dev.hindcast.retrospective.sharing;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A fact, a picture or a section that can be left out of a version for outsiders.
 *
 * @param key {@code fact:services}, {@code picture:timeline}, {@code section:evidence}
 * @param title as people call it
 */
public record Part(String key, String title) {
    public static final String EVIDENCE = "section:evidence";

    /** In the order of the record. */
    static List<Part> of(Written written) {
        List<Part> parts = new ArrayList<>();
        written.front().keySet().stream()
                .filter(name -> !name.equals("title"))
                .forEach(name -> parts.add(new Part("fact:" + name, "Fact: " + name.replace('_', ' '))));
        for (WrittenSection section : written.sections()) {
            parts.add(new Part("section:" + section.key(), section.title()));
            if (section.picture() != null) {
                parts.add(new Part("picture:" + section.key(), "Picture of “" + section.title() + "”"));
            }
        }
        return parts;
    }

    /** Without what is left out. */
    static Written without(Set<String> leftOut, Written written) {
        Map<String, Object> front = new LinkedHashMap<>(written.front());
        front.keySet().removeIf(name -> name.equals("title") || leftOut.contains("fact:" + name));
        return new Written(
                written.title(),
                front,
                written.sections().stream()
                        .filter(section -> !leftOut.contains("section:" + section.key()))
                        .map(section -> leftOut.contains("picture:" + section.key())
                                ? new WrittenSection(section.key(), section.title(), section.markdown(), null)
                                : section)
                        .toList());
    }
}
