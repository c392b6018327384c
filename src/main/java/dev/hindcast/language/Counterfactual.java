package dev.hindcast.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people should or could have done: “should have checked”, “if the team had asked”, “had we only looked”. */
final class Counterfactual {
    /** What is done to people by a system: that should have happened is a requirement on the system. */
    private static final Set<String> DONE_TO_PEOPLE = Set.of(
            "alerted",
            "paged",
            "notified",
            "told",
            "informed",
            "given",
            "warned",
            "called",
            "able",
            "asked",
            "prompted",
            "shown",
            "allowed",
            "included",
            "involved",
            "invited",
            "trained",
            "prevented",
            "blocked",
            "stopped");

    private static final Set<String> MEANS =
            Set.of("access", "permission", "permissions", "rights", "way", "time", "visibility", "tools", "options");
    private static final Set<String> MERE_POSSIBILITIES = Set.of(
            "lost",
            "been",
            "affected",
            "suffered",
            "ended",
            "gone",
            "led",
            "caused",
            "faced",
            "impacted",
            "come",
            "run",
            "served",
            "received",
            "experienced",
            "hit",
            "broken",
            "had",
            "become",
            "got",
            "gotten",
            "meant");

    private Counterfactual() {}

    /** Other words for what a person should have done; null where nothing of the kind is said. */
    static @Nullable Clause check(Sentence s, Person person, Predicate said) {
        if (said.supposed()) {
            if (person.nobody() || said.negated() || !s.is(said.auxiliary(), "was", "were")) {
                return null;
            }
            return supposed(s, person, said);
        }
        int before = person.start() - 1;
        if (s.is(before, "so") || s.is(before, "that") && s.is(before - 1, "so")) {
            return null;
        }
        boolean should = said.modal().equals("should") || said.modal().equals("ought");
        boolean could = said.modal().equals("could");
        if (!said.have() || !(should || could) || (could && (said.negated() || person.nobody()))) {
            return null;
        }
        int at = said.verb();
        String word = s.word(at);
        if (!said.be().isEmpty()) {
            return been(s, person, at, could);
        }
        if (word.equals("had")) {
            return should && !person.weak() ? had(s, at) : null;
        }
        Verb verb = Verbs.participle(word);
        boolean expectation = should
                && word.matches("seen|gotten|received|observed")
                && s.is(person.start(), "we", "you", "i")
                && !s.word(at + 1).matches("this|it|that");
        if (verb == null
                || expectation
                || (could && MERE_POSSIBILITIES.contains(word))
                || (s.is(person.start(), "they") && !verb.expected() && !doneByPeople(verb))) {
            return null;
        }
        boolean done = said.negated() || person.nobody();
        return done ? Clause.done(s, at, verb) : notDone(s, person, at, verb);
    }

    private static boolean doneByPeople(Verb verb) {
        return Set.of("deploy", "push", "merge", "realise", "realize", "know", "decide")
                .contains(verb.base());
    }

    private static @Nullable Clause supposed(Sentence s, Person person, Predicate said) {
        Verb verb = Verbs.knownBase(s.word(said.verb()));
        return verb == null || person.weak() && !verb.expected()
                ? null
                : new Clause(said.verb() + 1, "it was left to " + person.asObject(s) + " to " + verb.base());
    }

    private static @Nullable Clause been(Sentence s, Person person, int at, boolean could) {
        String word = s.word(at);
        if (DONE_TO_PEOPLE.contains(word) || (could && !word.matches("more|faster|quicker|better|clearer"))) {
            return null;
        }
        boolean compared =
                word.matches("more|less|faster|quicker|better|clearer|careful|aware|cautious|prepared|clear");
        return compared ? new Clause(at, "nothing helped " + person.asObject(s) + " to be") : null;
    }

    private static @Nullable Clause had(Sentence s, int at) {
        ObjectPhrase object = ObjectPhrase.at(s, at + 1);
        if (object == null
                || MEANS.contains(s.word(object.end() - 1))
                || MEANS.contains(s.word(at + 1))
                || MEANS.contains(s.word(at + 2))) {
            return null;
        }
        boolean article = s.is(at + 1, "a", "an", "any", "some", "the");
        if (s.is(at + 1, "more", "better", "enough")) {
            return new Clause(at + 2, "there was not enough");
        }
        return new Clause(article ? at + 2 : at + 1, "there was no");
    }

    private static @Nullable Clause notDone(Sentence s, Person person, int at, Verb verb) {
        if (verb.base().matches("know|realise|realize|understand")) {
            if (s.is(at + 1, "better")) {
                return new Clause(at + 2, person.lowered(s) + " acted on what was known at the time");
            }
            return s.is(at + 1, "that", "about", "how")
                    ? new Clause(at + 1, "nothing told " + person.asObject(s))
                    : Clause.notDone(s, person, at, verb);
        }
        if (verb.base().equals("do") && s.is(at + 1, "better", "more")) {
            return new Clause(at + 2, "there was room to improve");
        }
        return Clause.notDone(s, person, at, verb);
    }

    /** “if the engineer had read …”, “had we only …”, “if only we had …”, at the place of its first word. */
    static @Nullable Clause condition(Sentence s, People people, int at) {
        boolean ifs = s.is(at, "if");
        boolean only = ifs && s.is(at + 1, "only");
        boolean inverted = s.is(at, "had") && (at == s.first() || s.isPunctuation(at - 1));
        if (!ifs && !inverted) {
            return null;
        }
        if (ifs
                && s.is(
                        at - 1,
                        "asked",
                        "see",
                        "check",
                        "verify",
                        "know",
                        "wonder",
                        "determine",
                        "tell",
                        "unsure",
                        "checked",
                        "even",
                        "as")) {
            return null;
        }
        Person person = personFrom(s, people, only ? at + 2 : at + 1);
        if (person == null || person.nobody()) {
            return null;
        }
        int verb = person.end();
        if (ifs) {
            boolean had = s.is(verb, "had") || s.word(verb).equals("");
            Verb past = Verbs.past(s.word(verb));
            if (!had
                    && !(hasOutcome(s)
                            && past != null
                            && past.expected()
                            && s.is(at - 1, "here", "different", "happened", "better"))
                    && !(hasOutcome(s)
                            && s.is(verb, "followed", "checked", "tested", "asked", "read")
                            && perfectOutcome(s))) {
                return null;
            }
            verb = had ? verb + 1 : verb;
        }
        while (s.is(verb, "only", "not", "just") || Vocabulary.isManner(s.word(verb))) {
            verb++;
        }
        boolean negated = within(s, person.end(), verb, "not");
        String word = s.word(verb);
        Verb did = Verbs.participle(word);
        if (did == null) {
            did = Verbs.past(word);
        }
        if (did == null
                || word.equals("had")
                || word.equals("known")
                || word.equals("been")
                || !(only || inverted || hasOutcome(s))) {
            return null;
        }
        if (word.matches("received|seen|gotten|found|lost")) {
            return null;
        }
        String opening = only ? "if only" : "if";
        Clause passive = Clause.passive(s, verb, did, negated);
        if (passive != null) {
            return new Clause(
                    passive.end(),
                    opening + " "
                            + passive.words()
                                    .replaceFirst(" (was|were) ", " had ")
                                    .replaceFirst(" had (not )?(being )?", " had $1been "));
        }
        return did.base().isEmpty()
                ? null
                : new Clause(
                        verb + 1,
                        opening + " something had prompted " + person.asObject(s) + (negated ? " not" : "") + " to "
                                + did.base());
    }

    private static @Nullable Person personFrom(Sentence s, People people, int from) {
        for (int at = from; at < from + 6; at++) {
            Person person = people.at(s, at);
            if (person != null && person.start() <= from) {
                return person.weak() ? null : person;
            }
            if (s.isPunctuation(at) || Vocabulary.isAuxiliary(s.word(at))) {
                return null;
            }
        }
        return null;
    }

    private static boolean within(Sentence s, int from, int to, String word) {
        for (int at = from; at < to; at++) {
            if (s.is(at, word)) {
                return true;
            }
        }
        return false;
    }

    /** What would have come of it is said too. */
    private static boolean hasOutcome(Sentence s) {
        return within(s, 0, s.size(), "would") || within(s, 0, s.size(), "could") || within(s, 0, s.size(), "might");
    }

    private static boolean perfectOutcome(Sentence s) {
        for (int at = 0; at < s.size(); at++) {
            if (s.is(at, "would", "could") && (s.is(at + 1, "have") || s.is(at + 2, "have", "be"))) {
                return true;
            }
        }
        return false;
    }
}
