package dev.hindcast.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code verbs.txt} by each of their forms. */
final class Verbs {
    private static final Map<String, Verb> BASES = new HashMap<>(1024);
    private static final Map<String, Verb> PASTS = new HashMap<>(1024);
    private static final Map<String, Verb> PARTICIPLES = new HashMap<>(1024);
    private static final Map<String, Verb> GERUNDS = new HashMap<>(1024);

    static {
        boolean expected = false;
        for (String line : Vocabulary.lines("verbs.txt")) {
            if (line.startsWith("[")) {
                expected = line.startsWith("[expected");
                continue;
            }
            for (String word : line.split(" ")) {
                learn(read(word, expected));
            }
        }
    }

    private Verbs() {}

    private static void learn(Verb verb) {
        BASES.putIfAbsent(verb.base(), verb);
        PASTS.putIfAbsent(verb.past(), verb);
        PARTICIPLES.putIfAbsent(verb.participle(), verb);
        GERUNDS.putIfAbsent(verb.gerund(), verb);
    }

    private static Verb read(String word, boolean expected) {
        String[] forms = word.split("/");
        if (forms.length == 3) {
            return new Verb(forms[0], forms[1], forms[2], expected);
        }
        boolean doubled = word.endsWith("+");
        String base = doubled ? word.substring(0, word.length() - 1) : word;
        String past = doubled ? base + base.charAt(base.length() - 1) + "ed" : regularPast(base);
        return new Verb(base, past, past, expected);
    }

    private static String regularPast(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        return consonantY ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    /** The verb in its base form; of one that is not known, a guess. */
    static @Nullable Verb base(String word) {
        Verb known = BASES.get(word);
        if (known != null || word.length() < 3 || !word.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
            return known;
        }
        boolean doubled = word.matches("[^aeiou]*[aeiou][bdgmnpt]|.*(mit|fer|cur|quip)");
        String past = regularPast(doubled ? word + word.charAt(word.length() - 1) : word);
        return new Verb(word, past, past, false);
    }

    static @Nullable Verb knownBase(String word) {
        return BASES.get(word);
    }

    static @Nullable Verb past(String word) {
        return PASTS.get(word);
    }

    /** A participle; of a regular verb that is not known, one with an unknown base. */
    static @Nullable Verb participle(String word) {
        Verb known = PARTICIPLES.get(word);
        if (known != null || !word.endsWith("ed") || word.length() < 5) {
            return known;
        }
        return new Verb("", word, word, false);
    }

    static @Nullable Verb gerund(String word) {
        return GERUNDS.get(word);
    }
}
