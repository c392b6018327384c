package dev.hindcast.retrospective.sharing.web;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.exporting.Fact;
import dev.hindcast.retrospective.exporting.SectionHtml;
import java.util.List;

/**
 * A version for outsiders as pages show it; all texts are safe HTML, with replaced places marked where its words have marks.
 *
 * @param note that names were replaced
 */
public record ShownRecord(String title, String note, List<Labelled> facts, List<Section> sections) {
    private static final String NOTE = "Note";

    /** A fact. */
    public record Labelled(String label, String value) {}

    /** @param key names it within the page */
    public record Section(String key, String title, String picture, String text) {}

    static ShownRecord of(Written written) {
        List<Fact> facts = Fact.of(written);
        return new ShownRecord(
                Marks.words(written.title()),
                facts.stream()
                        .filter(fact -> fact.label().equals(NOTE))
                        .findFirst()
                        .map(fact -> Marks.words(fact.value()))
                        .orElse(""),
                facts.stream()
                        .filter(fact -> !fact.label().equals(NOTE))
                        .map(fact -> new Labelled(fact.label(), Marks.words(fact.value())))
                        .toList(),
                written.sections().stream()
                        .map(section -> new Section(
                                section.key(),
                                Marks.words(section.title()),
                                Marks.picture(SectionHtml.picture(section, section.key())),
                                Marks.html(SectionHtml.text(section, section.key()))))
                        .toList());
    }
}
