package dev.hindcast.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “Human error” and its kin, which end an inquiry where it begins. */
final class HumanError {
    private static final String ONE = "a slip that nothing caught";
    private static final String MANY = "slips that nothing caught";
    private static final String CARE = "a step that relied on attention alone";
    private static final Set<String> WHOSE = Set.of(
            "human",
            "user",
            "operator",
            "pilot",
            "engineer",
            "developer",
            "admin",
            "administrator",
            "dba",
            "sysadmin",
            "programmer",
            "staff",
            "employee",
            "personal",
            "person",
            "people");
    private static final Set<String> ERRORS =
            Set.of("error", "errors", "mistake", "mistakes", "slip", "slips", "oversight", "blunder", "fault");
    private static final Set<String> WANTING = Set.of(
            "attention",
            "care",
            "diligence",
            "discipline",
            "attentiveness",
            "competence",
            "rigour",
            "rigor",
            "vigilance",
            "professionalism");
    private static final Set<String> CARELESSNESS = Set.of(
            "carelessness",
            "negligence",
            "inattention",
            "inattentiveness",
            "incompetence",
            "sloppiness",
            "recklessness");

    private HumanError() {}

    /** A passage that begins or has its head at that word. */
    static @Nullable Passage check(Sentence s, People people, int at) {
        Passage passage = find(s, people, at);
        return passage == null || isDenied(s, at) ? null : passage;
    }

    private static @Nullable Passage find(Sentence s, People people, int at) {
        String word = s.word(at);
        if (WHOSE.contains(word)) {
            return labelled(s, at, word);
        }
        if (CARELESSNESS.contains(word)
                && !Character.isUpperCase(s.between(at, at + 1).charAt(1))) {
            return passage(s, start(s, at), agentEnd(s, people, at + 1), CARE);
        }
        if (word.equals("of") && s.is(at - 1, "lack") && WANTING.contains(s.word(at + 1))) {
            int from = start(s, at - 1);
            if (from > 0 && s.word(from - 1).endsWith("'s")) {
                from = possessor(s, people, from - 1);
            }
            return passage(s, from, agentEnd(s, people, at + 2), CARE);
        }
        if (word.equals("fat") && s.is(at + 1, "finger", "fingers", "fingering")
                || word.startsWith("fat-finger") && !word.equals("fat-fingered")) {
            int end = word.equals("fat") ? at + 2 : at + 1;
            if (!s.isPunctuation(end)
                    && !Vocabulary.isPreposition(s.word(end))
                    && !ERRORS.contains(s.word(end))
                    && !Vocabulary.isAuxiliary(s.word(end))) {
                return null;
            }
            return passage(s, start(s, at), s.is(end, "error", "errors", "mistake") ? end + 1 : end, ONE);
        }
        if (s.reads(at, "between keyboard and chair") || s.reads(at, "between the keyboard and the chair")) {
            int from = s.reads(at - 3, "the problem exists") || s.reads(at - 3, "problem exists") ? at - 3 : at;
            int end = s.is(at + 1, "the") ? at + 6 : at + 4;
            return from == at ? null : new Passage(from, new Clause(end, "nothing caught a slip"));
        }
        if (word.equals("pebkac")) {
            return passage(s, start(s, at), at + 1, ONE);
        }
        return ERRORS.contains(word) ? owned(s, people, at) : null;
    }

    /** “human error”, “operator mistake”, “a human configuration error”. */
    private static @Nullable Passage labelled(Sentence s, int at, String word) {
        boolean failure = word.equals("human") && s.is(at + 1, "failure", "failures", "factor");
        int error = at + 1;
        if (!ERRORS.contains(s.word(error)) && !failure) {
            error = s.is(error, "configuration", "typing", "input", "operational", "process", "data")
                            && ERRORS.contains(s.word(error + 1))
                    ? error + 1
                    : -1;
        }
        if (error < 0
                || s.is(error, "factor")
                || s.is(
                        error + 1,
                        "rate",
                        "rates",
                        "handling",
                        "message",
                        "messages",
                        "page",
                        "code",
                        "log",
                        "budget",
                        "in",
                        "reports")) {
            return null;
        }
        boolean many = s.word(error).endsWith("s");
        if (word.matches("user|people|person|personal|staff|employee") && !isCause(s, at, many)) {
            return null;
        }
        return passage(s, start(s, at), error + 1, many ? MANY : ONE);
    }

    private static boolean isCause(Sentence s, int at, boolean many) {
        int before = start(s, at) - 1;
        return s.is(before, "to", "by", "of", "was", "is", ":", "were", "be") || (!many && start(s, at) == s.first());
    }

    /** “Jonas's mistake”, “an error by the network team”, “an oversight on the part of the reviewer”. */
    private static @Nullable Passage owned(Sentence s, People people, int at) {
        String before = s.word(at - 1);
        boolean many = s.word(at).endsWith("s");
        if (before.endsWith("'s")) {
            int from = possessor(s, people, at - 1);
            return from < 0
                    ? null
                    : passage(
                            s,
                            from,
                            s.is(at + 1, "that") && s.word(at).equals("fault") ? at + 1 : at + 1,
                            many ? MANY : s.is(at, "fault") ? "what came about" : ONE);
        }
        if (s.is(at - 1, "our", "my", "his", "her", "your")
                && !s.is(at, "error", "errors", "slips")
                && !s.is(at + 1, "budget")) {
            return passage(s, at - 1, at + 1, many ? MANY : s.is(at + 1, "to") ? "possible" : ONE);
        }
        if (s.is(at, "fault") && s.is(at + 1, "of") && s.is(at - 1, "the")) {
            for (int head = at + 2; head < at + 6; head++) {
                Person person = people.at(s, head);
                if (person != null && person.start() == at + 2) {
                    return passage(
                            s,
                            at - 1,
                            person.end(),
                            "an outcome of the conditions that " + s.between(at + 2, person.end()) + " worked in");
                }
            }
            return null;
        }
        int end = agentEnd(s, people, at + 1);
        return end > at + 1 ? passage(s, start(s, at), end, many ? MANY : ONE) : null;
    }

    /** Where “Jonas's” or “the team's” begins; -1 where it is no person's. */
    private static int possessor(Sentence s, People people, int at) {
        String word = s.word(at);
        String owner = word.substring(0, word.length() - 2);
        Sentence alone = new Sentence(s.between(at, at + 1));
        int length = owner.length();
        alone.add(owner, 0, length);
        boolean person = people.at(alone, 0) != null && !owner.matches("they|you|support|operations|management");
        if (!person) {
            return -1;
        }
        return start(s, at);
    }

    /** After “by the network team”, “on the part of the reviewer”, “made by Dana”; the place itself where no person follows. */
    private static int agentEnd(Sentence s, People people, int from) {
        int at = s.is(from, "made", "committed") ? from + 1 : from;
        int who = s.reads(at, "on the part of") ? at + 4 : s.is(at, "by") ? at + 1 : -1;
        for (int head = who; who >= 0 && head < who + 5; head++) {
            Person person = people.at(s, head);
            if (person != null && person.start() <= who && !person.nobody()) {
                return person.end();
            }
        }
        return from;
    }

    private static boolean isDenied(Sentence s, int at) {
        for (int before = Math.max(0, at - 4); before < at; before++) {
            if (s.is(
                    before,
                    "not",
                    "than",
                    "no",
                    "never",
                    "instead",
                    "beyond",
                    "blame",
                    "call",
                    "called",
                    "any",
                    "reduce",
                    "prevent",
                    "avoid",
                    "eliminate",
                    "against",
                    "prone",
                    "potential",
                    "possible",
                    "risk",
                    "if",
                    "term")) {
                return true;
            }
        }
        return false;
    }

    private static int start(Sentence s, int head) {
        int at = head;
        while (at > 0
                && at > head - 4
                && (s.is(
                        at - 1, "a", "an", "the", "our", "simple", "manual", "classic", "single", "honest", "plain",
                        "small", "some", "pure", "total", "sheer", "common", "on-call", "on", "genuine", "silly",
                        "stupid", "release", "gross", "general"))) {
            if (s.is(at - 1, "on")) {
                break;
            }
            at--;
        }
        return at;
    }

    private static Passage passage(Sentence s, int from, int to, String instead) {
        return new Passage(from, new Clause(to, instead));
    }
}
