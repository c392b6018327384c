package dev.hindcast.language;

import java.util.List;
import java.util.Set;

/** Finds blame in English text. Pure and safe to use from many threads; never throws for what the text holds. */
public final class Language {
    private Language() {}

    /** The same without knowing anybody by name. */
    public static List<Finding> check(String text) {
        return check(text, Set.of());
    }

    /**
     * Reads plain text. Lines quoted with {@code >}, passages in quotation marks or backticks and addresses are left alone.
     *
     * @param people names of those who may be meant, as “Priya Raman” or “@priya”; common given names are known anyway
     * @return what was found, in the order of the text, never overlapping
     */
    public static List<Finding> check(String text, Set<String> people) {
        return Checker.check(text, PlainProse.of(text), people);
    }

    /** Reads Markdown (CommonMark): of it only prose; no code, quotes, HTML or front matter. Indexes are those of the whole text. */
    public static List<Finding> checkMarkdown(String text, Set<String> people) {
        return Checker.check(text, MarkdownProse.of(text), people);
    }

    /** Whether a word, written with its capital letter, is one of the common given names of people. */
    public static boolean isGivenName(String word) {
        return PeopleWords.GIVEN.contains(word);
    }
}
