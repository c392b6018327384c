package dev.hindcast.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A sentence, and whether somebody who writes reviews would ask for other words. */
record LabelledSentence(String label, String text) {
    static List<LabelledSentence> of(String set) {
        try (InputStream in = Objects.requireNonNull(LabelledSentence.class.getResourceAsStream(set), set)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new LabelledSentence(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean blames() {
        return !label.equals("-");
    }

    boolean isFound() {
        return !Language.check(text).isEmpty();
    }

    /** The sentence with every suggestion taken. */
    String reworded() {
        return Reworded.of(text, Language.check(text));
    }
}
