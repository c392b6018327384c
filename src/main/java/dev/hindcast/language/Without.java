package dev.hindcast.language;

/** What a person did “without checking”: a failing by what was left out. */
final class Without {
    private static final String LEFT_OUT =
            "approval|permission|review|reviews|testing|notice|authorisation|authorization|consultation|supervision|tests|warning";

    private Without() {}

    /** “… without checking the graphs”, where a person acted: the place of “without”, or -1. */
    static int in(Sentence s, int from) {
        for (int at = from; at + 1 < s.size(); at++) {
            if (s.is(at, "that", "which", "because", "so", ";")) {
                return -1;
            }
            if (s.is(at, "without")) {
                int next = s.is(at + 1, "any", "even", "first", "properly", "a", "actually", "prior") ? at + 2 : at + 1;
                Verb doing = Verbs.gerund(s.word(next));
                boolean duty = doing != null && doing.expected() && !FailingSubject.isNoDuty(doing.base());
                boolean running = s.is(next, "running") && s.is(next + 1, "the", "any", "tests", "our", "a");
                return duty || running || s.word(next).matches(LEFT_OUT) ? at : -1;
            }
        }
        return -1;
    }

    /** Other words for “without checking the graphs”. */
    static Clause instead(Sentence s, int without) {
        int next = s.is(without + 1, "any", "even", "first", "properly", "a", "actually", "prior")
                ? without + 2
                : without + 1;
        String what = s.between(next, next + 1);
        return new Clause(
                next + 1,
                Verbs.gerund(s.word(next)) != null && !s.word(next).matches("testing|warning")
                        ? "in a process that did not include " + what
                        : "in a process that did not require " + what);
    }
}
