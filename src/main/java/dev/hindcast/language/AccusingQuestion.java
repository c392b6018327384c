package dev.hindcast.language;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions that ask for a culprit: “why didn't anyone”, “who broke”, “how could they miss”. */
final class AccusingQuestion {
    private static final Map<String, String> ACTIONS = Map.of(
            "ignore",
            "act on",
            "ignored",
            "act on",
            "miss",
            "notice",
            "missed",
            "notice",
            "overlook",
            "notice",
            "overlooked",
            "notice",
            "forget",
            "remember",
            "skip",
            "run",
            "skipped",
            "run");
    private static final Set<String> NOBODY = Set.of("nobody", "no-one", "noone");

    private AccusingQuestion() {}

    static @Nullable Clause check(Sentence s, People people) {
        if (!s.isQuestion()) {
            return null;
        }
        int at = s.first();
        if (s.is(at, "and", "but", "so", "then")) {
            at++;
        }
        return switch (s.word(at)) {
            case "why", "how" -> whyOrHow(s, people, at);
            case "who" -> who(s, people, at);
            case "whose" -> whose(s, at);
            case "what" -> thinking(s, people, at);
            default -> null;
        };
    }

    private static @Nullable Clause whyOrHow(Sentence s, People people, int at) {
        int auxiliary = at + 1;
        if (s.is(auxiliary, "on", "in") && s.is(auxiliary + 1, "earth", "the")) {
            return null;
        }
        if (!Vocabulary.isAuxiliary(s.word(auxiliary))) {
            return null;
        }
        boolean negated = s.is(auxiliary + 1, "not");
        int subject = negated ? auxiliary + 2 : auxiliary + 1;
        if (s.is(at, "how") && s.is(subject, "this", "it", "that") && s.reads(subject + 1, "be missed")) {
            return new Clause(end(s), "what made " + s.word(subject) + " hard to notice");
        }
        Person person = person(s, people, subject);
        if (person == null) {
            return null;
        }
        int verb = person.end();
        if (s.is(verb, "not")) {
            negated = true;
            verb++;
        }
        if (s.is(verb, "ever", "even", "just", "possibly", "only", "really", "simply")) {
            verb++;
        }
        boolean have = s.is(verb, "have");
        verb = have ? verb + 1 : verb;
        negated |= person.nobody();
        String who = person.nobody() || s.is(person.start(), "anyone", "anybody", "we", "someone")
                ? "us"
                : person.asObject(s);
        String word = s.word(verb);
        if (s.is(auxiliary, "would") && !negated && s.is(at, "why")) {
            return s.is(person.start(), "anyone", "anybody", "someone") && Verbs.knownBase(word) != null
                    ? new Clause(verb + 1, "what made it reasonable to " + word)
                    : null;
        }
        String action = ACTIONS.get(word);
        boolean told = s.is(auxiliary, "was", "were", "is", "are");
        if (action != null && !negated && !told) {
            return new Clause(verb + 1, "what would have helped " + who + " to " + action);
        }
        if (s.is(verb, "fail", "forget", "neglect") && s.is(verb + 1, "to") && !negated) {
            return new Clause(verb + 2, "what would have helped " + who + " to");
        }
        if (!negated || word.isEmpty()) {
            return null;
        }
        return told ? going(s, verb, who) : notDone(s, verb, who, s.is(auxiliary, "has", "have", "had") || have);
    }

    private static @Nullable Clause going(Sentence s, int verb, String who) {
        return s.word(verb).endsWith("ing") ? new Clause(verb, "what would have helped " + who + " to be") : null;
    }

    private static @Nullable Clause notDone(Sentence s, int verb, String who, boolean perfect) {
        String word = s.word(verb);
        if (word.matches("have|get|receive|need|own|want|has") || s.is(verb, "been")) {
            return null;
        }
        if (perfect) {
            Verb done = Verbs.participle(word);
            return done == null
                    ? null
                    : new Clause(
                            verb + 1,
                            "what would have helped " + who + " to "
                                    + (done.base().isEmpty() ? "have " + word : done.base()));
        }
        return Verbs.base(word) == null ? null : new Clause(verb, "what would have helped " + who + " to");
    }

    private static @Nullable Clause who(Sentence s, People people, int at) {
        String word = s.word(at + 1);
        if (word.equals("is") || word.equals("was")) {
            boolean culprit = s.reads(at + 2, "to blame")
                    || s.reads(at + 2, "at fault")
                    || s.is(at + 2, "responsible")
                            && s.is(at + 3, "for")
                            && s.word(end(s) - 1)
                                    .matches(
                                            "mess|outage|incident|failure|this|disaster|mistake|error|bug|problem|that");
            if (!culprit) {
                return null;
            }
            int what = s.is(at + 3, "for") ? at + 4 : s.is(at + 4, "for") ? at + 5 : -1;
            return new Clause(
                    end(s),
                    "what led to "
                            + (what > 0 && what < end(s) && !s.is(end(s) - 1, "mess")
                                    ? s.between(what, end(s))
                                    : "this"));
        }
        if (word.matches("forgot|failed|neglected") && s.is(at + 2, "to")) {
            return new Clause(at + 3, "what would have helped us to");
        }
        if (word.equals("broke")) {
            ObjectPhrase object = ObjectPhrase.at(s, at + 2);
            return object == null ? null : new Clause(object.end(), "how did " + object.asSubject(s) + " break");
        }
        if (word.matches(
                "approved|caused|did|deleted|pushed|let|allowed|screwed|messed|missed|ignored|merged|wrote|changed|dropped|touched")) {
            Verb verb = Verbs.past(word);
            ObjectPhrase object = ObjectPhrase.at(s, at + 2);
            if (verb == null || object == null || !s.isPunctuation(object.end())) {
                return null;
            }
            return new Clause(
                    object.end(),
                    "how did it come about that " + object.asSubject(s) + " " + object.was() + " " + verb.participle());
        }
        return null;
    }

    private static @Nullable Clause whose(Sentence s, int at) {
        if (s.is(at + 1, "fault", "mistake", "error") && s.is(at + 2, "is", "was")) {
            return new Clause(
                    end(s),
                    "what led to " + (s.is(at + 3, "it") || at + 3 >= end(s) ? "this" : s.between(at + 3, end(s))));
        }
        return s.reads(at + 1, "idea was it to") ? new Clause(at + 5, "what were the reasons to") : null;
    }

    /** “What were they thinking when …”. */
    private static @Nullable Clause thinking(Sentence s, People people, int at) {
        if (!s.is(at + 1, "was", "were")) {
            return null;
        }
        Person person = person(s, people, at + 2);
        if (person == null
                || !s.is(person.end(), "thinking", "doing")
                || s.is(person.end(), "doing") && !s.isPunctuation(person.end() + 1)) {
            return null;
        }
        return new Clause(
                person.end() + 1,
                "what did " + person.lowered(s) + " know" + (s.isPunctuation(person.end() + 1) ? " at the time" : ""));
    }

    private static @Nullable Person person(Sentence s, People people, int from) {
        for (int at = from; at < from + 6; at++) {
            Person person = people.at(s, at);
            if (person != null && person.start() <= from) {
                return NOBODY.contains(s.word(at))
                        ? new Person(from, person.end(), false, true)
                        : new Person(from, person.end(), person.weak(), person.nobody());
            }
            if (s.isPunctuation(at)) {
                return null;
            }
        }
        return null;
    }

    private static int end(Sentence s) {
        return s.size() - 1;
    }
}
