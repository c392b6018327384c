package dev.hindcast.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings; what was found first keeps its place. */
final class Found {
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param from the first word replaced
     * @param to after the last one
     * @param suggestion as it would stand inside a sentence
     */
    void add(Sentence sentence, int from, int to, Rule rule, String suggestion) {
        int start = sentence.start(from);
        int end = sentence.end(to - 1);
        for (int i = findings.size() - 1; i >= 0 && i > findings.size() - 8; i--) {
            Finding other = findings.get(i);
            if (start < other.end() && other.start() < end) {
                return;
            }
        }
        boolean opens = (sentence.isCapitalised(from) || sentence.word(from).startsWith("@")) && opens(sentence, from);
        String cased = opens && isWord(suggestion)
                ? Character.toUpperCase(suggestion.charAt(0)) + suggestion.substring(1)
                : suggestion;
        findings.add(new Finding(start, end, rule, rule.reason(), cased));
    }

    void add(Sentence sentence, int from, Rule rule, Clause clause) {
        add(sentence, from, clause.end(), rule, clause.words());
    }

    /** Names of machines keep their small letters. */
    private static boolean isWord(String suggestion) {
        String first = suggestion.split(" ", 2)[0];
        return !first.isEmpty() && first.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == ',');
    }

    private static boolean opens(Sentence sentence, int from) {
        return from == sentence.first() || sentence.is(from - 1, ":", ")", "—", "–", "-", "*");
    }

    List<Finding> inOrder() {
        findings.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(findings);
    }
}
