package dev.hindcast.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person or a team as the subject of a failing: “forgot to”, “did not check”, “ran it on the wrong host”. */
final class FailingSubject {
    private static final Set<String> INABILITIES = Set.of(
            "reproduce",
            "reach",
            "connect",
            "join",
            "find",
            "get",
            "obtain",
            "receive",
            "succeed",
            "convince",
            "recover",
            "load",
            "log",
            "reconcile",
            "start",
            "over",
            "authenticate");
    /** What is expected, and yet a fact rather than a failing when nobody does it. */
    private static final Set<String> NO_DUTY = Set.of(
            "report",
            "share",
            "let",
            "run",
            "request",
            "agree",
            "join",
            "sync",
            "call",
            "attend",
            "speak",
            "train",
            "practise",
            "raise",
            "keep",
            "set",
            "mention",
            "log",
            "question",
            "change",
            "need",
            "hand",
            "stop",
            "back",
            "add",
            "clear",
            "remove");
    /** Done for a reason, or not at all. */
    private static final Set<String> DECISIONS =
            Set.of("back", "add", "stop", "pause", "remove", "set", "upgrade", "enable", "clear");

    /** Done with what is wrong, they are no failing. */
    private static final Set<String> MENDING = Set.of(
            "start",
            "fix",
            "correct",
            "clean",
            "remove",
            "find",
            "notice",
            "see",
            "receive",
            "revert",
            "detect",
            "identify",
            "get",
            "investigate",
            "replace",
            "report",
            "spot",
            "know",
            "clear",
            "show",
            "stop");

    private static final Set<String> HUMAN_DUTIES = Set.of(
            "tell",
            "inform",
            "communicate",
            "read",
            "bother",
            "ask",
            "document",
            "escalate",
            "think",
            "announce",
            "pay",
            "warn",
            "review",
            "follow",
            "mention",
            "listen",
            "consult",
            "involve",
            "coordinate",
            "verify",
            "double-check");

    private FailingSubject() {}

    /** Whether it is a fact rather than a failing when nobody does it. */
    static boolean isNoDuty(String base) {
        return NO_DUTY.contains(base);
    }

    /** Other words for what is said of the person; null where it is no failing. */
    static @Nullable Clause check(Sentence s, Person person, Predicate said) {
        if (!said.modal().isEmpty() || said.supposed()) {
            return null;
        }
        String word = s.word(said.verb());
        if (person.nobody()) {
            return nobody(s, person, said, word);
        }
        if (!said.be().isEmpty()) {
            return person.weak() ? null : state(s, person, said, word);
        }
        if (said.negated()) {
            return negated(s, person, said, word);
        }
        if (said.did()) {
            return null;
        }
        Clause infinitive = toDo(s, person, said.verb(), word);
        if (infinitive != null) {
            return infinitive;
        }
        if (Failings.isOne(word)) {
            return person.weak() && !Failings.isHumanOnly(word) ? null : Failings.instead(s, person, said.verb());
        }
        if (person.weak()) {
            return null;
        }
        return positive(s, person, said, word);
    }

    /** “failed to test”, “forgot to update”, “did not bother to look”: what was to be done comes after “to”. */
    private static @Nullable Clause toDo(Sentence s, Person person, int verb, String word) {
        boolean failing =
                word.matches("failed|fails|fail|forgot|forgets|forgotten|forget|neglected|neglects|omitted|neglect");
        if (!failing || !s.is(verb + 1, "to")) {
            return null;
        }
        int at = verb + 2;
        while (Vocabulary.isAdverb(s.word(at))) {
            at++;
        }
        Verb toDo = Verbs.base(s.word(at));
        boolean fail = word.startsWith("fail");
        if (toDo == null
                || (fail
                        && (INABILITIES.contains(toDo.base())
                                || (person.weak() && !HUMAN_DUTIES.contains(toDo.base()))))) {
            return null;
        }
        ObjectPhrase kept = toDo.base().equals("keep") ? ObjectPhrase.at(s, at + 1) : null;
        if (kept != null) {
            return new Clause(kept.end(), kept.asSubject(s) + " " + kept.was() + " not kept");
        }
        Clause clause = Clause.notDone(s, person, at, toDo);
        if (clause == null) {
            return null;
        }
        boolean closes = s.size() <= clause.end() || s.isPunctuation(clause.end());
        return closes && word.startsWith("forg") && clause.words().contains(" not ")
                ? new Clause(clause.end(), clause.words() + " as part of the process")
                : clause;
    }

    private static @Nullable Clause negated(Sentence s, Person person, Predicate said, String word) {
        int at = said.verb();
        boolean past = said.did() ? s.is(said.auxiliary(), "did") : !said.have() || s.is(said.auxiliary(), "had");
        boolean never = !said.did() && !said.have() && !s.is(at - 1, "never") && !s.is(at - 2, "never");
        if (!past || never) {
            return null;
        }
        Verb verb = said.did() ? Verbs.knownBase(word) : said.have() ? Verbs.participle(word) : Verbs.past(word);
        if (verb == null
                || s.is(at + 1, "out")
                || s.is(at + 1, "any") && !verb.base().matches("test|tell|add|check")) {
            return s.reads(at, "know what they were doing") ? new Clause(at + 5, learning(s, person)) : null;
        }
        if (s.reads(at, "know what they were doing")) {
            return new Clause(at + 5, learning(s, person));
        }
        if (verb.base().matches("bother|think|remember|care") && s.is(at + 1, "to")) {
            Verb toDo = Verbs.base(s.word(at + 2));
            return toDo == null ? null : Clause.notDone(s, person, at + 2, toDo);
        }
        boolean back = verb.base().equals("roll") && s.is(at + 1, "back");
        if (!verb.expected() && !back || verb.base().matches("question|request|agree|speed|share|call")) {
            return null;
        }
        if (person.weak() && !HUMAN_DUTIES.contains(verb.base())) {
            return null;
        }
        if (verb.base().equals("ask") && s.is(at + 1, "for")) {
            return null;
        }
        if (verb.base().equals("think") && !s.is(at + 1, "of", "about")) {
            return null;
        }
        if ((back || DECISIONS.contains(verb.base())) && hasReason(s, at)) {
            return null;
        }
        return Clause.notDone(s, person, at, verb);
    }

    private static String learning(Sentence s, Person person) {
        return "nothing showed " + person.asObject(s) + " what was going on";
    }

    private static boolean hasReason(Sentence s, int from) {
        for (int at = from; at < s.size(); at++) {
            if (s.is(at, "because", "since", "as")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Clause nobody(Sentence s, Person person, Predicate said, String word) {
        int at = said.verb();
        if (person.weak() || said.negated() || said.did()) {
            return null;
        }
        if (!said.be().isEmpty()) {
            Verb going = Verbs.gerund(word);
            if (going == null || !going.expected() || going.base().matches("run|log|call|report|add")) {
                return null;
            }
            Clause clause = Clause.passive(s, at, going, true, "being ");
            return clause == null ? Clause.prompted(s, person, at, going) : clause;
        }
        if (word.matches("bothered|thought|remembered|cared") && s.is(at + 1, "to")) {
            Verb toDo = Verbs.base(s.word(at + 2));
            return toDo == null ? null : Clause.notDone(s, person, at + 2, toDo);
        }
        Verb verb = said.have() ? Verbs.participle(word) : Verbs.past(word);
        if (verb == null || !verb.expected() || NO_DUTY.contains(verb.base())) {
            return null;
        }
        return Clause.notDone(s, person, at, verb);
    }

    /** “was too slow to fail over”, “was not paying attention”, “is to blame”. */
    private static @Nullable Clause state(Sentence s, Person person, Predicate said, String word) {
        int at = said.verb();
        if (s.reads(at, "paying attention") && said.negated()) {
            return new Clause(at + 2, person.lowered(s) + " " + said.be() + " occupied elsewhere");
        }
        if (said.negated() && !s.is(said.auxiliary(), "was", "were")) {
            return null;
        }
        if (said.negated()) {
            Verb going = Verbs.gerund(word);
            return going != null && going.base().matches("watch|look|check|monitor|listen")
                    ? notGoing(s, person, at, going)
                    : null;
        }
        boolean too = s.is(at, "too", "so", "very");
        int state = too ? at + 1 : at;
        if (s.is(state, "slow", "late") && s.is(state + 1, "to", "in") || too && s.is(state, "slow", "late")) {
            return slow(s, person, state + 1);
        }
        if (s.is(state, "distracted", "inattentive")) {
            return new Clause(state + 1, person.lowered(s) + " " + said.be() + " occupied elsewhere");
        }
        if (s.is(state, "asleep")) {
            return new Clause(state + 1, person.lowered(s) + " " + said.be() + " not woken");
        }
        if (s.reads(at, "to blame") || s.reads(at, "at fault") || s.reads(at, "responsible for") && isHarm(s, at + 2)) {
            int end = s.is(at + 1, "for") ? at + 2 : s.is(at + 2, "for") ? at + 3 : at + 2;
            boolean of = end > at + 2 || s.is(at + 1, "for");
            return new Clause(
                    end, "conditions around the work of " + person.asObject(s) + (of ? " led to" : " played a part"));
        }
        return null;
    }

    private static Clause notGoing(Sentence s, Person person, int at, Verb going) {
        Clause clause = Clause.passive(s, at, going, true, "being ");
        return clause == null ? Clause.prompted(s, person, at, going) : clause;
    }

    private static boolean isHarm(Sentence s, int at) {
        ObjectPhrase object = ObjectPhrase.at(s, at);
        return object != null
                && s.between(object.start(), object.end())
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches(
                                ".*\\b(outage|incident|failure|mess|disruption|problem|error|loss|downtime|delay|damage|mistake).*");
    }

    private static Clause slow(Sentence s, Person person, int at) {
        String who = person.asObject(s);
        return s.is(at, "to")
                ? new Clause(at, "it took a while for " + who)
                : new Clause(at, "it took a while for " + who + " to act");
    }

    private static @Nullable Clause positive(Sentence s, Person person, Predicate said, String word) {
        int at = said.verb();
        if (word.equals("took") && tooLong(s, at + 1) > 0) {
            return slow(s, person, tooLong(s, at + 1));
        }
        if (word.equals("took") && s.is(at + 3, "to") && s.is(at + 4, "even")) {
            String time = s.between(at + 1, at + 3);
            return new Clause(at + 5, "it took " + time + " for " + person.asObject(s) + " to");
        }
        if (word.equals("slept") && s.is(at + 1, "through")) {
            ObjectPhrase object = ObjectPhrase.at(s, at + 2);
            return object == null
                    ? null
                    : new Clause(object.end(), object.asSubject(s) + " did not wake " + person.asObject(s));
        }
        if (word.equals("lost") && s.is(at + 1, "track", "sight") && s.is(at + 2, "of")) {
            ObjectPhrase object = ObjectPhrase.at(s, at + 3);
            return object == null
                    ? null
                    : new Clause(object.end(), object.asSubject(s) + " " + object.was() + " no longer in view");
        }
        if (word.equals("failed") && (s.isPunctuation(at + 1) || s.is(at + 1, "miserably", "badly", "us", "here"))) {
            return s.is(at - 1, "not")
                    ? null
                    : new Clause(s.isPunctuation(at + 1) ? at + 1 : at + 2, "it did not work out");
        }
        Verb verb = said.have() ? Verbs.participle(word) : Verbs.past(word);
        if (verb == null && said.failing() >= 0) {
            verb = Verbs.participle(word);
        }
        if (verb == null || MENDING.contains(verb.base()) || (said.have() && !s.is(said.auxiliary(), "had"))) {
            return null;
        }
        if (said.failing() >= 0) {
            return verb.base().matches("assume|believe|think|expect|decide")
                    ? new Clause(at + 1, "what could be seen suggested" + (isClause(s, at + 1) ? " that" : ""))
                    : unintended(s, said, at, verb);
        }
        int wrong = within(s, at, "wrong", "incorrect");
        int adverb = withinAdverb(s, at);
        if (wrong > 0 || adverb > 0) {
            return Clause.passive(s, at, verb, false);
        }
        return null;
    }

    private static boolean isClause(Sentence s, int at) {
        ObjectPhrase subject = ObjectPhrase.at(s, at);
        return subject != null
                && (Vocabulary.isAuxiliary(s.word(subject.end())) || Verbs.past(s.word(subject.end())) != null);
    }

    private static @Nullable Clause unintended(Sentence s, Predicate said, int at, Verb verb) {
        Clause clause = Clause.done(s, at, verb);
        boolean unmeant =
                s.is(said.failing(), "accidentally", "inadvertently", "mistakenly", "unwittingly", "unintentionally");
        if (clause == null || !unmeant || !clause.words().contains(" " + verb.participle())) {
            return clause;
        }
        return new Clause(
                clause.end(),
                clause.words().replaceFirst(" (was|were) (?=" + verb.participle() + ")", " $1 unintentionally "));
    }

    private static int tooLong(Sentence s, int at) {
        int next = s.is(at, "far", "way", "much") ? at + 1 : at;
        return s.reads(next, "too long") ? next + 2 : -1;
    }

    /** “the wrong host” after the verb, in the same clause. */
    private static int within(Sentence s, int verb, String... words) {
        for (int at = verb + 1;
                at < verb + 9 && at < s.size() && !s.isPunctuation(at) && !Vocabulary.isClauseWord(s.word(at));
                at++) {
            if (s.is(at, words)) {
                return s.isPunctuation(at + 1) ? -1 : at;
            }
        }
        return -1;
    }

    private static int withinAdverb(Sentence s, int verb) {
        for (int at = verb + 1;
                at < verb + 9 && at < s.size() && !s.isPunctuation(at) && !Vocabulary.isClauseWord(s.word(at));
                at++) {
            if (Vocabulary.isFailingAdverb(s.word(at)) || (s.is(at, "by") && s.is(at + 1, "mistake", "accident"))) {
                return at;
            }
        }
        return -1;
    }
}
