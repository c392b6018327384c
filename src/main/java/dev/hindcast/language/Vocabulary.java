package dev.hindcast.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Words that rules share, and the lists kept as files beside them. */
final class Vocabulary {
    private static final Set<String> ADVERBS = Set.of(
            "then", "also", "just", "even", "again", "still", "all", "both", "later", "ever", "once", "first", "too",
            "already", "yet", "so", "far", "never", "not", "almost", "either");
    /** Said of what a person did, they say that it was a failing. */
    private static final Set<String> FAILING_ADVERBS = Set.of(
            "accidentally",
            "mistakenly",
            "carelessly",
            "wrongly",
            "incorrectly",
            "erroneously",
            "inadvertently",
            "blindly",
            "recklessly",
            "hastily",
            "prematurely",
            "foolishly",
            "negligently",
            "stupidly",
            "unintentionally",
            "unwittingly",
            "improperly",
            "sloppily",
            "naively");

    private static final Set<String> NO_ADVERBS = Set.of(
            "reply",
            "apply",
            "supply",
            "rely",
            "comply",
            "multiply",
            "family",
            "daily",
            "weekly",
            "monthly",
            "nightly",
            "hourly",
            "only",
            "early",
            "anomaly",
            "assembly",
            "fly",
            "ally",
            "july");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "to",
            "for",
            "from",
            "with",
            "without",
            "by",
            "about",
            "against",
            "into",
            "onto",
            "during",
            "within",
            "over",
            "under",
            "between",
            "through",
            "across",
            "despite",
            "per",
            "via",
            "beyond",
            "above",
            "below",
            "behind",
            "along",
            "around",
            "among",
            "like",
            "instead",
            "due",
            "except",
            "towards",
            "toward",
            "upon",
            "out",
            "off",
            "up",
            "down",
            "back",
            "since",
            "until",
            "till",
            "after",
            "before",
            "prior",
            "following");
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "because",
            "since",
            "as",
            "when",
            "while",
            "until",
            "after",
            "before",
            "so",
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "although",
            "though",
            "if",
            "unless",
            "whereas",
            "and",
            "or",
            "but",
            "then",
            "where",
            "once",
            "whether",
            "how",
            "why",
            "what",
            "even",
            "than",
            "nor",
            "thus",
            "hence",
            "yet",
            "however",
            "therefore");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will",
            "would", "can", "could", "shall", "should", "may", "might", "must", "not", "cannot", "ought");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "our", "their", "his", "her", "its", "my", "your", "this", "that", "these", "those",
            "any", "all", "some", "no", "each", "every", "both", "another", "such", "several", "many", "most", "one",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "which", "either", "neither",
            "more", "enough", "few");
    private static final Set<String> TIME_WORDS = Set.of(
            "again",
            "sooner",
            "earlier",
            "later",
            "first",
            "yet",
            "either",
            "immediately",
            "locally",
            "yesterday",
            "today",
            "tomorrow",
            "now",
            "here",
            "there",
            "too",
            "instead",
            "anyway",
            "afterwards",
            "together",
            "manually",
            "properly",
            "beforehand",
            "ever",
            "last",
            "next",
            "once",
            "twice",
            "enough",
            "itself",
            "themselves",
            "soon",
            "online",
            "offline",
            "straight",
            "well",
            "faster",
            "quickly",
            "better",
            "early");

    private Vocabulary() {}

    static boolean isFailingAdverb(String word) {
        return FAILING_ADVERBS.contains(word);
    }

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || isManner(word);
    }

    static boolean isManner(String word) {
        return word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean isClauseWord(String word) {
        return CLAUSE_WORDS.contains(word);
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean isTimeWord(String word) {
        return TIME_WORDS.contains(word);
    }

    /** The lines of a list without its comments. */
    static List<String> lines(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in " + Vocabulary.class.getPackageName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
