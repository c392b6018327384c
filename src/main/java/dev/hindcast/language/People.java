package dev.hindcast.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is a person: pronouns, roles, teams, handles, common given names, and whom the caller or the text itself introduces. */
final class People {
    private final Set<String> single = new HashSet<>();
    private final Map<String, List<String[]>> full = new HashMap<>();

    People(Set<String> known) {
        for (String name : known) {
            String bare = name.strip();
            String[] parts = bare.split("\\s+");
            if (parts.length > 1) {
                full.computeIfAbsent(parts[0], any -> new ArrayList<>()).add(parts);
            }
            String one = parts[0].startsWith("@") ? parts[0].substring(1) : parts[0];
            if (one.length() > 1 && (Character.isUpperCase(one.charAt(0)) || one.matches(".*[\\d_.].*"))) {
                single.add(one);
            }
        }
    }

    /** Learns from the text who is a person: “engineer Bo”, “Bo was on call”. */
    void learn(Sentence sentence) {
        for (int at = 1; at < sentence.size(); at++) {
            if (!sentence.isCapitalised(at) || sentence.word(at).indexOf('\'') >= 0) {
                continue;
            }
            boolean titled = PeopleWords.ROLES.contains(sentence.word(at - 1))
                    && !sentence.is(
                            at - 1, "team", "teams", "sre", "dba", "people", "staff", "human", "on-call", "oncall",
                            "cto", "ceo")
                    && sentence.end(at - 1) + 1 == sentence.start(at);
            if (titled && isPlainName(sentence, at)) {
                single.add(sentence.between(at, at + 1));
            }
        }
        for (int at = 0; at + 3 < sentence.size(); at++) {
            if (sentence.isCapitalised(at)
                    && sentence.is(at + 1, "was", "is")
                    && sentence.is(at + 2, "on")
                    && sentence.is(at + 3, "call", "leave", "vacation", "holiday", "duty", "pager")
                    && isPlainName(sentence, at)) {
                single.add(sentence.between(at, at + 1));
            }
        }
    }

    private static boolean isPlainName(Sentence sentence, int at) {
        String written = sentence.between(at, at + 1);
        return written.length() > 1
                && written.chars().skip(1).allMatch(Character::isLowerCase)
                && !PeopleWords.PRONOUNS.contains(sentence.word(at))
                && !Vocabulary.isDeterminer(sentence.word(at))
                && !Vocabulary.isClauseWord(sentence.word(at))
                && !Vocabulary.isPreposition(sentence.word(at))
                && !PeopleWords.ROLES.contains(sentence.word(at))
                && !PeopleWords.DEPARTMENTS.contains(sentence.word(at));
    }

    static boolean isName(Sentence sentence, int at) {
        String written = sentence.between(at, at + 1);
        return written.startsWith("@") || PeopleWords.GIVEN.contains(written) || written.equals("I");
    }

    /** The person whose words begin there, or have their head there; null where there is none. */
    @Nullable
    Person at(Sentence sentence, int at) {
        String word = sentence.word(at);
        if (word.isEmpty()) {
            return null;
        }
        Person nobody = nobody(sentence, at, word);
        if (nobody != null) {
            return nobody;
        }
        if (PeopleWords.PRONOUNS.contains(word)) {
            return word.equals("i") && !sentence.isCapitalised(at) ? null : new Person(at, at + 1, false, false);
        }
        if (word.equals("they")) {
            return new Person(at, at + 1, true, false);
        }
        if (word.charAt(0) == '@' && word.length() > 2) {
            return new Person(at, at + 1, false, false);
        }
        if (sentence.isCapitalised(at) || !single.isEmpty() && single.contains(sentence.between(at, at + 1))) {
            Person named = named(sentence, at);
            if (named != null) {
                return named;
            }
        }
        return role(sentence, at, word);
    }

    private static @Nullable Person nobody(Sentence sentence, int at, String word) {
        if (word.equals("nobody") || word.equals("no-one")) {
            return new Person(at, at + 1, false, true);
        }
        if (word.equals("no") && sentence.is(at + 1, "one")) {
            return new Person(at, at + 2, false, true);
        }
        if ((word.equals("none") || word.equals("neither")) && sentence.is(at + 1, "of")) {
            if (sentence.is(at + 2, "us", "them")) {
                return new Person(at, at + 3, sentence.is(at + 2, "them"), true);
            }
            int head = at + 3;
            while (head < at + 6 && !PeopleWords.ROLES.contains(sentence.word(head))) {
                head++;
            }
            return PeopleWords.ROLES.contains(sentence.word(head)) ? new Person(at, head + 1, false, true) : null;
        }
        return null;
    }

    private @Nullable Person named(Sentence sentence, int at) {
        String written = sentence.between(at, at + 1);
        for (String[] parts : full.getOrDefault(written, List.of())) {
            boolean all = at + parts.length <= sentence.size();
            for (int i = 1; all && i < parts.length; i++) {
                all = sentence.between(at + i, at + i + 1).equals(parts[i]);
            }
            if (all) {
                return new Person(at, at + parts.length, false, false);
            }
        }
        boolean placeName = sentence.is(at - 1, "san", "st", "santa");
        if ((single.contains(written) || PeopleWords.GIVEN.contains(written)) && !placeName) {
            int end = at + 1;
            while (end < at + 3 && sentence.isCapitalised(end) && isSurname(sentence, end)) {
                end++;
            }
            return new Person(at, end, false, false);
        }
        return null;
    }

    private static boolean isSurname(Sentence sentence, int at) {
        String word = sentence.word(at);
        return word.length() > 1
                && word.indexOf('\'') < 0
                && !sentence.isPunctuation(at)
                && !Vocabulary.isAuxiliary(word)
                && !PeopleWords.ROLES.contains(word);
    }

    private static @Nullable Person role(Sentence sentence, int at, String word) {
        if (word.equals("who") && at > 0 && isRoleHead(sentence, at - 1)) {
            return new Person(at, at + 1, true, false);
        }
        if (isRoleHead(sentence, at)) {
            // Of “team members” and “on-call engineer” the last word is the head.
            if (isRoleHead(sentence, at + 1) && sentence.end(at) + 1 >= sentence.start(at + 1)) {
                return null;
            }
            int end = at + 1;
            while (end < at + 3
                    && sentence.isCapitalised(end)
                    && PeopleWords.GIVEN.contains(sentence.between(end, end + 1))) {
                end++;
            }
            boolean weak = word.startsWith("human");
            return new Person(phraseStart(sentence, at), end, weak, false);
        }
        if (PeopleWords.DEPARTMENTS.contains(word) && startsPhrase(sentence, at)) {
            return new Person(phraseStart(sentence, at), at + 1, true, false);
        }
        return null;
    }

    /** Whether the word stands for people, given the one before it. */
    private static boolean isRoleHead(Sentence sentence, int at) {
        String word = sentence.word(at);
        if (PeopleWords.ROLES.contains(word)) {
            return !(word.equals("on-call") && sentence.is(at - 1, "was", "is", "were", "are", "be"));
        }
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        Set<String> before = PeopleWords.DOUBTFUL.get(singular);
        if (before == null) {
            return false;
        }
        String previous = sentence.word(at - 1);
        if (before.contains(previous)) {
            return true;
        }
        return switch (singular) {
            case "operator", "manager", "owner" ->
                !(singular.equals("operator") && runsInCluster(sentence)) && Vocabulary.isDeterminer(previous)
                        || (at == sentence.first() && word.endsWith("s") && !runsInCluster(sentence));
            case "member" -> sentence.is(at + 1, "of") && isRoleHeadNear(sentence, at + 2);
            default -> false;
        };
    }

    /** Kubernetes calls a program an operator. */
    private static boolean runsInCluster(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.is(
                    at,
                    "cluster",
                    "kubernetes",
                    "k8s",
                    "pod",
                    "pods",
                    "crd",
                    "crds",
                    "resource",
                    "resources",
                    "namespace",
                    "replica",
                    "helm",
                    "upgrade")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoleHeadNear(Sentence sentence, int from) {
        for (int at = from; at < from + 4; at++) {
            if (PeopleWords.ROLES.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsPhrase(Sentence sentence, int at) {
        String before = sentence.word(at - 1);
        return at == sentence.first()
                || sentence.isPunctuation(at - 1)
                || Vocabulary.isClauseWord(before)
                || before.equals("by")
                || before.equals("network")
                || before.equals("customer")
                || before.equals("the") && sentence.word(at).equals("noc");
    }

    /** Back to the article, over the words that describe the head. */
    private static int phraseStart(Sentence sentence, int head) {
        int at = head - 1;
        while (at >= 0 && at > head - 6) {
            String word = sentence.word(at);
            if (word.equals("of")
                    && sentence.is(at - 1, "one", "some", "members", "member", "two", "several", "most", "many")) {
                at -= 2;
                continue;
            }
            if (Vocabulary.isDeterminer(word)) {
                boolean more = Vocabulary.isDeterminer(sentence.word(at - 1)) || sentence.is(at - 1, "of");
                if (!more) {
                    return at;
                }
                at--;
                continue;
            }
            if (word.equals("one") || word.equals("members") || word.equals("member")) {
                at--;
                continue;
            }
            if (sentence.isPunctuation(at)
                    || Vocabulary.isPreposition(word)
                    || Vocabulary.isClauseWord(word)
                    || Vocabulary.isAuxiliary(word)
                    || Vocabulary.isAdverb(word)) {
                return bare(sentence, at + 1, head);
            }
            at--;
        }
        return bare(sentence, at + 1, head);
    }

    /** Without an article, describing words are taken in only where the phrase opens the sentence. */
    private static int bare(Sentence sentence, int from, int head) {
        return from == sentence.first()
                        || (from > 0
                                && !Vocabulary.isAuxiliary(sentence.word(from - 1))
                                && head - from <= 2
                                && Verbs.past(sentence.word(from)) == null)
                ? from
                : head;
    }
}
