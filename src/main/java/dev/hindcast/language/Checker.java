package dev.hindcast.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes every sentence through every rule. */
final class Checker {
    private static final int RELATIVE_REACH = 14;

    private final People people;
    private final Found found = new Found();

    private Checker(People people) {
        this.people = people;
    }

    static List<Finding> check(String text, char[] prose, Set<String> known) {
        People people = new People(known);
        Sentences.read(text, prose, people::learn);
        Checker checker = new Checker(people);
        Sentences.read(text, prose, checker::sentence);
        return checker.found.inOrder();
    }

    private void sentence(Sentence s) {
        Clause question = AccusingQuestion.check(s, people);
        if (question != null) {
            found.add(s, s.first(), Rule.ACCUSING_QUESTION, question);
            return;
        }
        if (s.isQuestion()) {
            judge(s);
            return;
        }
        Person before = null;
        for (int at = 0; at < s.size(); at++) {
            hindsight(s, at);
            Clause condition = Counterfactual.condition(s, people, at);
            if (condition != null) {
                found.add(s, at, Rule.COUNTERFACTUAL, condition);
            }
            Person person = people.at(s, at);
            if (person != null) {
                Person whole = together(s, before, person);
                subject(s, whole);
                before = whole;
            }
            Passage error = HumanError.check(s, people, at);
            if (error != null) {
                found.add(
                        s,
                        error.from(),
                        s.is(error.clause().end() - 1, "fault")
                                        || error.clause().words().startsWith("an outcome")
                                ? Rule.PERSON_FAILING
                                : Rule.HUMAN_ERROR,
                        error.clause());
            }
        }
        judge(s);
    }

    private void hindsight(Sentence s, int at) {
        Passage passage = Hindsight.check(s, at);
        if (passage != null) {
            found.add(s, passage.from(), Rule.HINDSIGHT, passage.clause());
        }
    }

    private void judge(Sentence s) {
        for (int at = 0; at < s.size(); at++) {
            Passage passage = JudgingWord.check(s, at);
            if (passage != null) {
                found.add(s, passage.from(), Rule.JUDGING, passage.clause());
            }
        }
    }

    /** “Nadia and Piotr” are one subject. */
    private static Person together(Sentence s, @Nullable Person before, Person person) {
        return before != null && before.end() == person.start() - 1 && s.is(before.end(), "and", "or")
                ? new Person(before.start(), person.end(), before.weak() && person.weak(), false)
                : person;
    }

    private void subject(Sentence s, Person person) {
        Passage agent = BlamedAgent.check(s, person);
        if (agent != null) {
            found.add(
                    s,
                    agent.from(),
                    agent.clause().words().startsWith("was not") && s.is(agent.from(), "should", "could")
                            ? Rule.COUNTERFACTUAL
                            : Rule.PERSON_FAILING,
                    agent.clause());
            return;
        }
        int end = person.end();
        if (s.is(
                        person.start() - 1,
                        "if",
                        "whether",
                        "unless",
                        "had",
                        "did",
                        "have",
                        "has",
                        "was",
                        "were",
                        "do",
                        "does")
                && !s.is(person.start() - 2, "and", ",")) {
            return;
        }
        boolean active = predicate(s, person, end, person.start());
        if (!active) {
            active = later(s, person, end);
        }
        if (!active) {
            joined(s, person, end);
        }
        boolean acts = s.is(person.start() - 1, "by")
                || Verbs.past(s.word(end)) != null
                || s.is(end, "had", "who", "then", "also");
        int without = acts && !person.weak() && !person.nobody() ? Without.in(s, end) : -1;
        if (without > 0) {
            Clause clause = Without.instead(s, without);
            found.add(s, without, Rule.PERSON_FAILING, clause);
        }
    }

    private boolean predicate(Sentence s, Person person, int at, int from) {
        Predicate said = Predicate.at(s, at);
        if (said == null) {
            return false;
        }
        Clause should = Counterfactual.check(s, person, said);
        if (should != null) {
            found.add(s, from, Rule.COUNTERFACTUAL, should.withSubjectAgain(s, person));
            return true;
        }
        Clause failing = FailingSubject.check(s, person, said);
        if (failing != null) {
            boolean keepsSubject = failing.words().contains(person.lowered(s))
                    && !failing.words().startsWith("nothing");
            Clause perfect = said.have() ? failing.perfect(s, at, said.verb()) : failing;
            found.add(s, from, Rule.PERSON_FAILING, keepsSubject ? perfect : perfect.withSubjectAgain(s, person));
            return true;
        }
        return false;
    }

    /** The predicate after “on call”, after “, who …,” or after “who deployed it”. */
    private boolean later(Sentence s, Person person, int end) {
        if (person.nobody() && !s.is(end, "on", "in", "from", "of")) {
            return false;
        }
        if (s.is(end, ",") || s.is(end, "(")) {
            String close = s.is(end, ",") ? "," : ")";
            for (int at = end + 2; at < end + 12 && at < s.size(); at++) {
                if (s.is(at, close)) {
                    return s.is(
                                            end + 1, "who", "the", "our", "a", "an", "on", "then", "as", "being",
                                            "while", "after", "during", "when")
                                    || close.equals(")")
                            ? predicate(s, person, at + 1, person.start())
                            : false;
                }
            }
            return false;
        }
        boolean relative = s.is(end, "who", "that") || s.is(person.start(), "whoever");
        boolean placed = s.is(end, "on", "in", "of", "from", "at", "with", "for", "behind");
        for (int at = end + 2; (relative || placed) && at < end + RELATIVE_REACH && at < s.size(); at++) {
            if (s.isPunctuation(at) || Vocabulary.isClauseWord(s.word(at))) {
                return false;
            }
            boolean begins = s.is(
                            at,
                            "did",
                            "failed",
                            "forgot",
                            "should",
                            "could",
                            "neglected",
                            "never",
                            "missed",
                            "ignored",
                            "overlooked",
                            "had",
                            "was",
                            "were",
                            "skipped",
                            "misread",
                            "ought")
                    || Failings.isOne(s.word(at))
                    || Vocabulary.isFailingAdverb(s.word(at));
            if (begins && (placed || !s.is(at, "was", "were", "had")) && predicate(s, person, at, person.start())) {
                return true;
            }
            if (placed && (Verbs.past(s.word(at)) != null || Vocabulary.isAuxiliary(s.word(at)))) {
                return predicate(s, person, at, person.start());
            }
        }
        return false;
    }

    /** “left the flag on and did not tell anyone”: what is joined to a predicate that says no failing. */
    private void joined(Sentence s, Person person, int end) {
        if (person.nobody() || person.weak()) {
            return;
        }
        Predicate first = Predicate.at(s, end);
        if (first == null
                || !first.be().isEmpty() && !s.is(first.verb(), "distracted")
                || Verbs.past(s.word(first.verb())) == null && Verbs.participle(s.word(first.verb())) == null) {
            return;
        }
        for (int at = first.verb() + 1; at < first.verb() + RELATIVE_REACH && at < s.size(); at++) {
            if (s.is(at, "and", "but", "then")
                    || s.is(at, ",") && s.is(at + 1, "forgot", "did", "never", "failed", "ignored")) {
                int next = s.is(at, "and", "but") && s.is(at + 1, "then") ? at + 2 : at + 1;
                if (s.is(
                                next,
                                "did",
                                "failed",
                                "forgot",
                                "never",
                                "neglected",
                                "ignored",
                                "overlooked",
                                "missed",
                                "skipped",
                                "had")
                        || Vocabulary.isFailingAdverb(s.word(next))) {
                    Predicate said = Predicate.at(s, next);
                    Clause clause = said == null ? null : FailingSubject.check(s, person, said);
                    if (said != null
                            && clause != null
                            && (said.negated() || s.is(next + 1, "to") || !s.is(next, "failed", "had"))) {
                        found.add(s, next, Rule.PERSON_FAILING, clause);
                        return;
                    }
                }
            }
            if (Vocabulary.isClauseWord(s.word(at)) && !s.is(at, "and", "but", "then") || s.is(at, ";", ":", ".")) {
                return;
            }
        }
    }
}
