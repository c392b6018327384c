package dev.hindcast.retrospective.sharing;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import dev.hindcast.retrospective.exporting.PictureWords;
import dev.hindcast.retrospective.exporting.UnreadablePicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that somebody can read in what is written out, piece by piece. */
final class Texts {
    private Texts() {}

    static List<String> of(Written written) {
        List<String> texts = new ArrayList<>();
        texts.add(written.title());
        written.front().values().forEach(value -> add(value, texts));
        for (WrittenSection section : written.sections()) {
            texts.add(section.key());
            texts.add(section.title());
            texts.add(PlainText.of(section.markdown()));
            texts.addAll(words(section));
        }
        return texts;
    }

    /** None for a picture that cannot be read; such a one does not go out either. */
    static List<String> words(WrittenSection section) {
        try {
            return section.picture() == null ? List.of() : PictureWords.of(section);
        } catch (UnreadablePicture unreadable) {
            return List.of();
        }
    }

    private static void add(Object value, List<String> texts) {
        if (value instanceof List<?> list) {
            list.forEach(each -> add(each, texts));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> add(each, texts));
        } else {
            texts.add(String.valueOf(value));
        }
    }
}
