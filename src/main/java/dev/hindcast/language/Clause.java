package dev.hindcast.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a part of a sentence.
 *
 * @param end where what they replace ends
 * @param words a clause, as it would stand inside a sentence
 */
record Clause(int end, String words) {
    private static final Set<String> PHRASAL = Set.of(
            "roll back",
            "roll out",
            "turn on",
            "turn off",
            "turn down",
            "shut down",
            "shut off",
            "switch off",
            "switch on",
            "switch over",
            "bring down",
            "bring up",
            "bring back",
            "take down",
            "take out",
            "set up",
            "clean up",
            "back up",
            "spin up",
            "scale up",
            "scale down",
            "scale out",
            "hand over",
            "write down",
            "point out",
            "fill in",
            "fill out",
            "follow up",
            "rule out",
            "wipe out",
            "call out",
            "tear down",
            "put back",
            "pick up",
            "lock out",
            "mess up",
            "screw up",
            "fail over",
            "cut over",
            "cut off",
            "clear out",
            "push out",
            "leave out",
            "fix up",
            "look up",
            "check in",
            "sign off",
            "speed up",
            "lay out",
            "log out",
            "plug in",
            "keep up",
            "note down");
    private static final String PREPOSITIONAL =
            " look at|look into|look for|wait for|listen to|respond to|reply to|react to|think of|think about|account for|plan for"
                    + "|act on|ask about|ask for|rely on|watch over|watch for|check on|check for|prepare for|care for|deal with"
                    + "|agree on|follow up|log into|attend to|report on|adhere to|comply with|consult with|investigate into ";
    private static final String CLAUSAL = " that whether if how what which why ";

    /** “the queue was not checked”; null where the verb has no object that could be the subject. */
    static @Nullable Clause passive(Sentence sentence, int verb, Verb of, boolean negated) {
        return passive(sentence, verb, of, negated, "");
    }

    /** @param being “being ” where it was going on */
    static @Nullable Clause passive(Sentence sentence, int verb, Verb of, boolean negated, String being) {
        String participle = of.participle();
        int at = verb + 1;
        String tail = "";
        while (Vocabulary.isManner(sentence.word(at)) || sentence.is(at, "even")) {
            at++;
        }
        if (CLAUSAL.contains(" " + sentence.word(at) + " ") && !isDemonstrative(sentence, at)) {
            return new Clause(at, "it was " + (negated ? "not " : "") + being + participle);
        }
        if (sentence.reads(at, "attention to")) {
            tail = " attention to";
            at += 2;
        } else if (PREPOSITIONAL.contains(of.base() + " " + sentence.word(at))) {
            tail = " " + sentence.word(at);
            at++;
        } else if (PHRASAL.contains(of.base() + " " + sentence.word(at))) {
            tail = " " + sentence.word(at);
            at++;
        } else if (sentence.reads(at, "the time to")) {
            return null;
        }
        ObjectPhrase object = ObjectPhrase.at(sentence, at);
        if (object == null || sentence.is(object.end(), "to") && !tail.isEmpty()) {
            return null;
        }
        int end = object.end();
        if (tail.isEmpty() && PHRASAL.contains(of.base() + " " + sentence.word(end))) {
            tail = " " + sentence.word(end);
            end++;
        }
        return new Clause(end, subject(sentence, object, negated, being) + participle + tail);
    }

    private static boolean isDemonstrative(Sentence sentence, int at) {
        return sentence.is(at, "that")
                && (sentence.isPunctuation(at + 1) || Vocabulary.isPreposition(sentence.word(at + 1)));
    }

    /** “the queue was not ”, “no one was ”. */
    private static String subject(Sentence sentence, ObjectPhrase object, boolean negated, String being) {
        String first = sentence.word(object.start());
        if (negated && first.equals("any")) {
            return "no " + sentence.between(object.start() + 1, object.end()) + " " + object.was() + " " + being;
        }
        if (negated && (first.equals("anyone") || first.equals("anybody"))) {
            return "no one was " + being;
        }
        if (negated && first.equals("anything")) {
            return "nothing was " + being;
        }
        return object.asSubject(sentence) + " " + object.was() + " " + (negated ? "not " : "") + being;
    }

    /** “nothing prompted the reviewer to check”, for what has no object. */
    static Clause prompted(Sentence sentence, Person person, int verb, Verb of) {
        String who = person.asObject(sentence);
        boolean relative = sentence.is(person.start(), "who");
        return new Clause(
                verb + 1, (relative ? "whom nothing prompted to " : "nothing prompted " + who + " to ") + of.base());
    }

    /** “it was possible to deploy”, for what was done and has no object. */
    static @Nullable Clause possible(int verb, Verb of) {
        return of.base().isEmpty() ? null : new Clause(verb + 1, "it was possible to " + of.base());
    }

    /** What goes on with “and restarted” needs its subject once the first one is gone. */
    Clause withSubjectAgain(Sentence sentence, Person person) {
        if (person.nobody() || sentence.is(person.start(), "who")) {
            return this;
        }
        for (int at = end; at < end + 9 && at < sentence.size(); at++) {
            if (sentence.is(at, "and", "but", "then")) {
                int verb = sentence.is(at, "and", "but") && sentence.is(at + 1, "then", "so", "instead", "just")
                        ? at + 2
                        : at + 1;
                if (Vocabulary.isManner(sentence.word(verb))) {
                    verb++;
                }
                boolean goesOn = Verbs.past(sentence.word(verb)) != null
                        || sentence.is(verb, "did", "was", "were", "had", "could", "would");
                return goesOn
                        ? new Clause(
                                at + 1, words + " " + sentence.between(end, at + 1) + " " + person.lowered(sentence))
                        : this;
            }
            if (sentence.isPunctuation(at) && !sentence.is(at, ",")
                    || Vocabulary.isClauseWord(sentence.word(at))
                    || Vocabulary.isAuxiliary(sentence.word(at))) {
                return this;
            }
        }
        return this;
    }

    /** “had not been updated” where that was said. */
    Clause perfect(Sentence sentence, int from, int verb) {
        for (int at = from; at < verb; at++) {
            if (sentence.is(at, "had")) {
                return new Clause(end, words.replaceFirst(" (was|were) not ", " had not been "));
            }
            if (sentence.is(at, "has", "have")) {
                return new Clause(
                        end,
                        words.replaceFirst(" was not ", " has not been ")
                                .replaceFirst(" were not ", " have not been "));
            }
        }
        return this;
    }

    /** What did not happen, in the best words there are. */
    static @Nullable Clause notDone(Sentence sentence, Person person, int verb, Verb of) {
        if (!sentence.is(person.start(), "who")) {
            Clause passive = passive(sentence, verb, of, true);
            if (passive != null) {
                return passive;
            }
        }
        return of.base().isEmpty() ? null : prompted(sentence, person, verb, of);
    }

    /** What happened, without who did it. */
    static @Nullable Clause done(Sentence sentence, int verb, Verb of) {
        Clause passive = passive(sentence, verb, of, false);
        return passive == null ? possible(verb, of) : passive;
    }
}
