package dev.hindcast.language;

import org.jspecify.annotations.Nullable;

/** A person or a team as the one by whom it was caused, missed or broken: “was missed by the reviewer”, “due to the vendor team”. */
final class BlamedAgent {
    private BlamedAgent() {}

    static @Nullable Passage check(Sentence s, Person person) {
        int before = person.start() - 1;
        if (person.weak() && !s.is(before - 1, "caused") || person.nobody() || !isWhole(s, person)) {
            return null;
        }
        if (s.is(before, "to") && s.is(before - 1, "due") || s.is(before, "of") && s.is(before - 1, "because")) {
            return s.isPunctuation(person.end()) || s.is(person.end(), "the", "and", "we", "our", "a")
                    ? new Passage(before - 1, new Clause(person.end(), "after work by " + person.asObject(s)))
                    : null;
        }
        if (!s.is(before, "by")) {
            return null;
        }
        int verb = before - 1;
        if (s.is(verb, "mistake", "accident") && s.is(verb - 1, "by")) {
            return new Passage(verb - 1, new Clause(person.end(), "unintentionally"));
        }
        int be = be(s, verb);
        return be < 0 ? null : agent(s, person, verb, be);
    }

    /** Nothing goes on after the person as part of their name: “by the team calendar” is no person. */
    private static boolean isWhole(Sentence s, Person person) {
        String next = s.word(person.end());
        return s.isPunctuation(person.end())
                || Vocabulary.isPreposition(next)
                || Vocabulary.isClauseWord(next)
                || Vocabulary.isTimeWord(next)
                || Vocabulary.isAuxiliary(next)
                || Vocabulary.isDeterminer(next)
                || Vocabulary.isManner(next);
    }

    private static int be(Sentence s, int verb) {
        int at = verb - 1;
        while (at >= 0 && at > verb - 4 && (Vocabulary.isAdverb(s.word(at)) || s.is(at, "been"))) {
            at--;
        }
        return s.is(at, "was", "were", "is", "are", "has", "have", "had", "not", "be") ? at : -1;
    }

    private static @Nullable Passage agent(Sentence s, Person person, int verb, int be) {
        boolean negated = s.is(verb - 1, "not", "never");
        String word = s.word(verb);
        String was = s.is(be, "were", "are", "have") ? "were" : "was";
        int should = be;
        while (should > 0 && s.is(should - 1, "should", "have", "could", "not", "been")) {
            should--;
        }
        if (s.is(should, "should", "could")) {
            Verb verbSaid = Verbs.participle(word);
            return verbSaid == null
                            || !s.is(should + 1, "have")
                            || !verbSaid.expected() && !word.matches("noticed|caught|seen|found|avoided|prevented")
                    ? null
                    : new Passage(should, new Clause(person.end(), "was not " + word));
        }
        if (!negated && be + 1 <= verb) {
            String instead = switch (word) {
                case "missed", "overlooked" -> was + " not noticed";
                case "ignored", "disregarded", "dismissed" -> was + " not acted on";
                case "forgotten", "skipped", "neglected" -> was + " left out";
                case "botched", "mishandled", "bungled", "mismanaged" -> "did not go as planned";
                case "misconfigured" -> "had the wrong configuration";
                case "misread", "misunderstood", "misinterpreted" -> was + " easy to misread";
                case "broken" -> "broke";
                case "caused", "introduced" -> "followed work by " + person.asObject(s);
                default -> "";
            };
            if (!instead.isEmpty()) {
                return new Passage(be, new Clause(person.end(), instead));
            }
        }
        Verb verbSaid = Verbs.participle(word);
        return negated && verbSaid != null && verbSaid.expected()
                ? new Passage(verb, new Clause(person.end(), word))
                : null;
    }
}
