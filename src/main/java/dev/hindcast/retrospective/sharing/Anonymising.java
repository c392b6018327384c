package dev.hindcast.retrospective.sharing;

import dev.hindcast.retrospective.BuiltInTemplates;
import dev.hindcast.retrospective.Template;
import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import dev.hindcast.retrospective.exporting.PictureWords;
import dev.hindcast.retrospective.exporting.UnreadablePicture;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the stand-ins into everything that is written out: title, facts, sections and the words of pictures. */
final class Anonymising {
    /** Says so in every form in which the version leaves. */
    private static final String NOTE = "A version for outsiders: names of people, hosts and customers were replaced.";

    private static final Set<String> KEYS = BuiltInTemplates.ALL.stream()
            .flatMap(template -> template.sections().stream())
            .map(Template.Outline::key)
            .collect(Collectors.toSet());

    private final List<StandIn> standIns;
    private final Replacing replacing;
    private final List<String> without = new ArrayList<>();

    private Anonymising(List<StandIn> standIns) {
        this.standIns = standIns;
        this.replacing = new Replacing(standIns);
    }

    /** @param written what goes out, read by {@link #legible} before */
    static Anonymised of(Written written, List<StandIn> standIns) {
        return new Anonymising(standIns).anonymised(written);
    }

    /** As it can be looked through: letters composed, without characters that cannot be seen or that mark stand-ins. */
    static Written legible(Written written) {
        UnaryOperator<String> words = text -> Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\u00ad\u2060\ufeff" + Replacing.MARK + Replacing.MARKED + "]", "");
        return changed(written, words, section -> section.picture());
    }

    private Anonymised anonymised(Written written) {
        boolean cited =
                written.sections().stream().anyMatch(section -> section.key().equals("evidence"));
        Written marked = changed(written, replacing::marked, this::picture);
        Map<String, Object> front = new LinkedHashMap<>(marked.front());
        front.put("note", NOTE);
        List<WrittenSection> sections = new ArrayList<>();
        for (WrittenSection section : marked.sections()) {
            // Templates name the keys of sections that they add after their titles.
            String key = KEYS.contains(section.key()) ? section.key() : "section-" + (sections.size() + 1);
            String text = cited ? section.markdown() : Citations.without(section.markdown());
            sections.add(new WrittenSection(key, section.title(), text, section.picture()));
        }
        marked = new Written(marked.title(), front, sections);
        List<Integer> places =
                IntStream.range(0, standIns.size()).mapToObj(replacing::places).toList();
        return new Anonymised(unmarked(marked), marked, places, without);
    }

    static Written unmarked(Written marked) {
        return changed(
                marked,
                Replacing::unmarked,
                section -> section.picture() == null ? null : Replacing.unmarked(section.picture()));
    }

    /** What is written in parts, such as a name over two lines, cannot be replaced: such a picture stays behind. */
    private @Nullable String picture(WrittenSection section) {
        if (section.picture() == null) {
            return null;
        }
        try {
            String svg = PictureWords.rewritten(section, replacing::marked);
            WrittenSection now = new WrittenSection(section.key(), section.title(), "", Replacing.unmarked(svg));
            if (replacing.firstIn(String.join(" ", PictureWords.of(now))).isPresent()) {
                without.add("The picture of “" + section.title()
                        + "” is left out: a name in it is drawn in parts and cannot be replaced.");
                return null;
            }
            return svg;
        } catch (UnreadablePicture unreadable) {
            without.add(unreadable.getMessage());
            return null;
        }
    }

    private interface PictureOf {
        @Nullable
        String picture(WrittenSection section);
    }

    private static Written changed(Written written, UnaryOperator<String> words, PictureOf pictures) {
        Map<String, Object> front = new LinkedHashMap<>();
        written.front().forEach((name, value) -> front.put(name, changed(value, words)));
        return new Written(
                words.apply(written.title()),
                front,
                written.sections().stream()
                        .map(section -> new WrittenSection(
                                section.key(),
                                words.apply(section.title()),
                                words.apply(section.markdown()),
                                pictures.picture(section)))
                        .toList());
    }

    private static Object changed(Object value, UnaryOperator<String> words) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> changed(each, words)).toList();
        }
        return value instanceof String text ? words.apply(text) : value;
    }
}
