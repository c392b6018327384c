package dev.hindcast.language;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The object of a verb: “the depth of the queue”.
 *
 * @param start its first word
 * @param end after its last
 * @param plural whether it takes “were”
 */
record ObjectPhrase(int start, int end, boolean plural) {
    private static final Set<String> PRONOUNS = Set.of(
            "it",
            "them",
            "me",
            "us",
            "him",
            "her",
            "you",
            "anyone",
            "anybody",
            "anything",
            "someone",
            "somebody",
            "everyone",
            "everybody",
            "everything",
            "something",
            "one");
    private static final Set<String> DEMONSTRATIVES =
            Set.of("this", "that", "these", "those", "all", "any", "each", "both");
    /** Nouns that a following “on”, “for” or “about” belongs to, rather than to the verb. */
    private static final Set<String> ATTACHING = Set.of(
            "dependency",
            "dependencies",
            "request",
            "requests",
            "ticket",
            "tickets",
            "warning",
            "warnings",
            "question",
            "questions",
            "note",
            "notes",
            "need",
            "access",
            "comment",
            "comments",
            "limit",
            "limits",
            "increase",
            "rise",
            "drop",
            "spike",
            "requirement",
            "requirements",
            "difference",
            "reference",
            "references",
            "mail",
            "e-mail",
            "email",
            "message",
            "messages",
            "complaints",
            "documentation",
            "plan",
            "plans",
            "alert",
            "alerts",
            "bug",
            "bugs",
            "typo",
            "mistake",
            "reason",
            "problem",
            "problems",
            "impact",
            "effect",
            "change",
            "changes",
            "case",
            "entry",
            "link",
            "links",
            "check",
            "checks",
            "test",
            "tests",
            "forecast");

    private static final Pattern TIMES = Pattern.compile(
            ".*\\d.*|minutes?|hours?|days?|weeks?|months?|years?|seconds?|night|morning|evening|afternoon|noon|midnight|time|half|.*day|while"
                    + "|january|february|march|april|june|july|august|september|october|november|december|long|production|staging|channel|review|advance|person|place");
    private static final Set<String> SINGULAR = Set.of(
            "dns",
            "tls",
            "kubernetes",
            "redis",
            "postgres",
            "ops",
            "news",
            "https",
            "aws",
            "sops",
            "always",
            "access",
            "devops",
            "series");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("them", "us", "you");
    private static final int LONGEST = 14;

    /** The object that begins there; null where something else does. */
    static @Nullable ObjectPhrase at(Sentence sentence, int from) {
        String first = sentence.word(from);
        if (PRONOUNS.contains(first)) {
            return new ObjectPhrase(from, from + 1, PLURAL_PRONOUNS.contains(first));
        }
        if (DEMONSTRATIVES.contains(first) && ends(sentence, from + 1)) {
            return new ObjectPhrase(from, from + 1, first.equals("these") || first.equals("those"));
        }
        int end = chunk(sentence, from);
        if (end < 0) {
            return null;
        }
        int head = end - 1;
        boolean two = false;
        while (end < from + LONGEST) {
            int next = -1;
            if (sentence.is(end, "of") || belongs(sentence, head, end)) {
                next = chunk(sentence, end + 1);
            } else if (sentence.is(end, "and", "or")
                    && Vocabulary.isDeterminer(sentence.word(end + 1))
                    && !followedByVerb(sentence, end + 1)) {
                next = chunk(sentence, end + 1);
                two = two || sentence.is(end, "and");
            }
            if (next < 0) {
                break;
            }
            end = next;
        }
        boolean each = sentence.is(from, "a", "an", "each", "every", "this", "that", "one", "another");
        return new ObjectPhrase(from, relative(sentence, end), two || (!each && isPlural(sentence.word(head))));
    }

    /** “the dependency on the zone”, “three tickets about it”; but not “the alert for an hour”. */
    private static boolean belongs(Sentence sentence, int head, int at) {
        if (!sentence.is(at, "on", "for", "about", "from", "to", "between", "in")
                || !ATTACHING.contains(sentence.word(head))) {
            return false;
        }
        int end = chunk(sentence, at + 1);
        for (int time = at + 1; time < end; time++) {
            if (TIMES.matcher(sentence.word(time)).matches()) {
                return false;
            }
        }
        return end > 0;
    }

    private static boolean followedByVerb(Sentence sentence, int from) {
        int end = chunk(sentence, from);
        return end > 0 && (Vocabulary.isAuxiliary(sentence.word(end)) || Verbs.past(sentence.word(end)) != null);
    }

    /** “the step that enables writes” goes on to the end of its clause. */
    private static int relative(Sentence sentence, int end) {
        boolean relative = sentence.is(end, "that", "which", "who") && sentence.size() > end + 1;
        if (!relative || Vocabulary.isDeterminer(sentence.word(end + 1)) && sentence.is(end, "which")) {
            return end;
        }
        int at = end + 1;
        while (at < sentence.size()
                && !sentence.isPunctuation(at)
                && !sentence.is(at, "and", "but", "so", "because", "before", "until")) {
            at++;
        }
        return at;
    }

    /** An article and what it belongs to; -1 where no noun can be meant. */
    private static int chunk(Sentence sentence, int from) {
        int at = from;
        while (Vocabulary.isDeterminer(sentence.word(at)) && !(sentence.is(at, "that") && at > from)) {
            at++;
        }
        int nouns = at;
        while (at < sentence.size() && at < from + LONGEST && !ends(sentence, at) && !breaksOff(sentence, at, nouns)) {
            at++;
        }
        return at > nouns ? at : -1;
    }

    private static boolean ends(Sentence sentence, int at) {
        String word = sentence.word(at);
        return sentence.isPunctuation(at)
                || Vocabulary.isPreposition(word)
                || Vocabulary.isClauseWord(word)
                || Vocabulary.isAuxiliary(word)
                || Vocabulary.isTimeWord(word)
                || Vocabulary.isManner(word);
    }

    private static boolean breaksOff(Sentence sentence, int at, int nouns) {
        String word = sentence.word(at);
        return at > nouns
                && (Vocabulary.isDeterminer(word)
                        || (word.endsWith("ing") && Verbs.gerund(word) != null && isPlural(sentence.word(at - 1))));
    }

    static boolean isPlural(String head) {
        if (head.equals("people") || head.equals("children")) {
            return true;
        }
        return head.length() > 3
                && head.endsWith("s")
                && !head.endsWith("ss")
                && !head.endsWith("us")
                && !head.endsWith("is")
                && !head.endsWith("'s")
                && !SINGULAR.contains(head);
    }

    /** As the subject of a sentence, as it would stand inside one. */
    String asSubject(Sentence sentence) {
        return switch (sentence.word(start)) {
            case "them" -> end - start == 1 ? "they" : sentence.between(start, end);
            case "me" -> "I";
            case "us" -> "we";
            case "him" -> "he";
            case "her" -> end - start == 1 ? "she" : sentence.between(start, end);
            default -> sentence.between(start, end);
        };
    }

    String was() {
        return plural ? "were" : "was";
    }
}
