package dev.hindcast.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verbs that say of a person that something went wrong with them, and what can be said of the object instead. */
final class Failings {
    /** What is said, with {obj}, {was} and {subj}; and of a clause (“that …”); and what one would have done instead. */
    private record Instead(String ofObject, String ofClause, String action) {}

    private static final Instead NOTICED = new Instead("{obj} {was} not noticed", "it was not noticed", "notice");
    private static final Instead ACTED = new Instead("{obj} {was} not acted on", "it was not acted on", "act on");
    private static final Instead LEFT_OUT = new Instead("{obj} {was} left out", "it was not in view", "include");
    private static final Instead READABLE = new Instead("{obj} {was} easy to misread", "it was easy to misread", "");
    private static final Instead PLANNED = new Instead("{obj} did not go as planned", "", "");
    private static final Instead TYPED = new Instead("{obj} {was} entered with a typo", "", "");
    private static final Map<String, Instead> VERBS = new HashMap<>();

    static {
        put(NOTICED, "missed", "misses", "overlooked", "overlooks");
        put(ACTED, "ignored", "ignores", "ignoring", "disregarded", "dismissed", "brushed");
        put(LEFT_OUT, "skipped", "skips", "omitted", "forgot", "forgets", "forgotten");
        put(new Instead("{obj} {was} not looked after", "", "look after"), "neglected", "neglects");
        put(READABLE, "misread", "misinterpreted", "misjudged", "misunderstood", "misdiagnosed", "mistook");
        put(PLANNED, "botched", "bungled", "messed", "screwed", "fumbled", "mishandled", "mismanaged", "misapplied");
        put(TYPED, "mistyped", "fat-fingered");
        put(new Instead("{obj} had the wrong configuration", "", ""), "misconfigured");
        put(new Instead("{obj} {was} larger than expected", "", ""), "underestimated", "miscalculated");
        put(new Instead("{obj} broke", "", ""), "broke", "broken");
        put(new Instead("{obj} followed work by {subj}", "", ""), "caused");
        put(new Instead("{obj} came in with a change by {subj}", "", ""), "introduced");
    }

    private Failings() {}

    private static void put(Instead instead, String... verbs) {
        for (String verb : verbs) {
            VERBS.put(verb, instead);
        }
    }

    static boolean isOne(String word) {
        return VERBS.containsKey(word);
    }

    /** Whether only people do it, so that even “they” must be people. */
    static boolean isHumanOnly(String word) {
        return switch (word) {
            case "forgot",
                    "forgotten",
                    "neglected",
                    "overlooked",
                    "misread",
                    "misunderstood",
                    "misjudged",
                    "fat-fingered",
                    "botched",
                    "mistyped",
                    "disregarded",
                    "ignored" -> true;
            default -> false;
        };
    }

    /** Other words for “person verb object”; null where the object shows that nothing went wrong, or there is none. */
    static @Nullable Clause instead(Sentence sentence, Person person, int verb) {
        String word = sentence.word(verb);
        Instead instead = VERBS.get(word);
        if (instead == null || !isFailing(sentence, verb)) {
            return null;
        }
        int at = verb + 1;
        if (sentence.is(at, "up", "off", "out")) {
            at++;
        } else if (sentence.is(at, "about")) {
            at++;
        }
        if (sentence.is(person.start(), "who")) {
            return instead.action.isEmpty() ? null : new Clause(at, "whom nothing prompted to " + instead.action);
        }
        if (sentence.is(at, "that", "how", "what", "whether", "which")
                && !instead.ofClause.isEmpty()
                && sentence.size() > at + 2) {
            return new Clause(at, instead.ofClause);
        }
        ObjectPhrase object = ObjectPhrase.at(sentence, at);
        if (object == null) {
            return null;
        }
        if (word.equals("caused") && sentence.is(object.end(), "by")) {
            Verb how = Verbs.gerund(sentence.word(object.end() + 1));
            if (how != null) {
                return new Clause(
                        object.end() + 2,
                        object.asSubject(sentence) + " began when " + who(sentence, person) + " " + how.past());
            }
        }
        return new Clause(
                object.end(),
                instead.ofObject
                        .replace("{obj}", object.asSubject(sentence))
                        .replace("{was}", object.was())
                        .replace("{subj}", person.asObject(sentence)));
    }

    private static String who(Sentence sentence, Person person) {
        return person.lowered(sentence);
    }

    /** What is no failing in spite of the verb: missing a meeting, breaking work into steps, ignoring nothing. */
    private static boolean isFailing(Sentence sentence, int verb) {
        int next = verb + 1;
        if (sentence.is(next, "nothing", "no", "none")) {
            return false;
        }
        ObjectPhrase object = ObjectPhrase.at(sentence, next);
        String head = object == null ? "" : sentence.word(object.end() - 1);
        return switch (sentence.word(verb)) {
            case "broke", "broken" ->
                object != null
                        && !sentence.is(object.end(), "into", "down", "up", "out", "apart", "off")
                        && !sentence.is(object.end() - 1, "between")
                        && !sentence.between(verb, object.end()).contains(" between ")
                        && !head.matches("ground|silence|deadlock|glass|tie|news|loop|record|records");
            case "missed", "misses" ->
                !head.matches(
                                "slos?|slas?|you|targets?|members|meetings?|calls?|standups?|flights?|objectives?|deadlines?|goals?")
                        && !(sentence.is(next, "two", "three", "several", "some") && sentence.is(next + 1, "of"));
            case "introduced" ->
                head.matches("bugs?|regressions?|errors?|defects?|faults?|issues?|problems?|mistakes?|typos?");
            case "forgot", "forgets", "forgotten", "neglected", "neglects" ->
                !sentence.is(next, "to")
                        && !head.matches(
                                "passwords?|username|login|credentials|pin|id|account|information|info|passphrase");
            case "messed", "screwed" -> sentence.is(next, "up");
            case "caused" ->
                head.matches(
                        "(this|it|out.*|inc.*|.*fail.*|.*loss|.*errors?|.*issues?|.*problems?|.*down.*|.*crash.*|del.*|.*break.*"
                                + "|disrupt.*|degrad.*|alert.*|damage|trouble|mess|that)");
            default -> true;
        };
    }
}
