package dev.hindcast.language;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verdicts such as “careless” and “sloppy”, in place of the fact that led to them. */
final class JudgingWord {
    /** What can be said after “was” instead. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("careless", "risky"),
            Map.entry("sloppy", "incomplete"),
            Map.entry("stupid", "unhelpful"),
            Map.entry("dumb", "unhelpful"),
            Map.entry("idiotic", "unhelpful"),
            Map.entry("moronic", "unhelpful"),
            Map.entry("lazy", "brief"),
            Map.entry("incompetent", "unpractised"),
            Map.entry("negligent", "risky"),
            Map.entry("reckless", "risky"),
            Map.entry("irresponsible", "risky"),
            Map.entry("unprofessional", "uncoordinated"),
            Map.entry("clueless", "uninformed"),
            Map.entry("amateurish", "unpractised"),
            Map.entry("foolish", "risky"),
            Map.entry("silly", "unhelpful"),
            Map.entry("embarrassing", "costly"),
            Map.entry("inexcusable", "costly"),
            Map.entry("unforgivable", "costly"),
            Map.entry("shameful", "costly"),
            Map.entry("ridiculous", "costly"),
            Map.entry("pathetic", "incomplete"),
            Map.entry("rookie", "small"),
            Map.entry("half-assed", "incomplete"),
            Map.entry("shoddy", "incomplete"),
            Map.entry("laughable", "incomplete"),
            Map.entry("disgraceful", "costly"),
            Map.entry("botched", "incomplete"),
            Map.entry("thoughtless", "risky"),
            Map.entry("boneheaded", "unhelpful"),
            Map.entry("ignorant", "uninformed"),
            Map.entry("appalling", "costly"));

    private static final Map<String, Set<String>> TERMS = Map.of(
            "lazy",
                    Set.of(
                            "loading",
                            "load",
                            "loaded",
                            "initialisation",
                            "initialization",
                            "init",
                            "evaluation",
                            "import",
                            "imports",
                            "unmount",
                            "umount",
                            "fetch",
                            "fetching",
                            "binding",
                            "queue",
                            "queues",
                            "allocation",
                            "deletion",
                            "freeing",
                            "connect",
                            "connections",
                            "expiry",
                            "expiration",
                            "reader",
                            "sequence",
                            "val",
                            "free"),
            "dumb",
                    Set.of(
                            "proxy",
                            "terminal",
                            "pipe",
                            "pipes",
                            "client",
                            "clients",
                            "switch",
                            "init",
                            "storage",
                            "device",
                            "load"),
            "sloppy", Set.of("quorum", "quorums", "counter", "phrase"),
            "silly", Set.of("window"),
            "stupid", Set.of("content"),
            "embarrassing", Set.of("parallel"));
    private static final Set<String> VAGUE = Set.of("way", "manner", "fashion", "thing");

    private JudgingWord() {}

    static @Nullable Passage check(Sentence s, int at) {
        String word = s.word(at);
        String instead = WORDS.get(word);
        if (word.equals("dumb") && (s.is(at + 1, "down") || s.is(at + 2, "down"))) {
            return null;
        }
        if (isOpinion(s, at, word)) {
            return null;
        }
        if (instead != null) {
            return TERMS.getOrDefault(word, Set.of()).contains(s.word(at + 1)) ? null : adjective(s, at, instead);
        }
        return switch (word) {
            case "poor", "bad", "terrible" -> s.is(at + 1, "judgment", "judgement") ? judgment(s, at) : null;
            case "stupidity", "laziness", "idiocy" -> passage(s, at, at + 1, "missing support");
            case "screwed", "messed" ->
                s.is(at + 1, "up") && s.is(at - 1, "was", "were", "got")
                        ? passage(s, at, at + 2, "left in a broken state")
                        : null;
            default -> null;
        };
    }

    /** “The format is silly” speaks of a thing as it is now. */
    private static boolean isOpinion(Sentence s, int at, String word) {
        return s.is(at - 1, "is", "are", "bit") && word.matches("silly|ridiculous|stupid|dumb");
    }

    private static @Nullable Passage adjective(Sentence s, int at, String instead) {
        boolean nounFollows = !s.isPunctuation(at + 1)
                && !Vocabulary.isPreposition(s.word(at + 1))
                && !Vocabulary.isClauseWord(s.word(at + 1))
                && !Vocabulary.isAuxiliary(s.word(at + 1));
        if (!nounFollows && s.is(at, "botched")) {
            return s.is(at - 1, "was", "were") ? passage(s, at - 1, at + 1, "did not go as planned") : null;
        }
        if (!nounFollows) {
            return passage(s, at, at + 1, instead);
        }
        int noun = at + 1;
        if (s.is(at, "lazy")
                && !s.word(noun)
                        .matches(
                                "attitude|engineers?|developers?|people|approach|work|response|fix|reviews?|mistake|way")) {
            return null;
        }
        String kept = s.between(noun, noun + 1);
        if (s.reads(noun, "thing to do")) {
            return passage(s, articleStart(s, at), noun + 3, "a step that did not help");
        }
        if (VAGUE.contains(s.word(noun))) {
            String how = s.is(noun, "thing") ? "step that no check covered" : s.word(noun) + " that no check covered";
            return s.is(at - 1, "a") ? passage(s, at - 1, noun + 1, "a " + how) : passage(s, at, noun + 1, how);
        }
        if (s.is(at - 1, "a", "an")) {
            String article = kept.matches("(?i)[aeiou].*") && !kept.matches("(?i)(us|one|uni).*") ? "an" : "a";
            return passage(s, at - 1, noun + 1, article + " " + kept);
        }
        return passage(s, at, noun + 1, kept);
    }

    private static Passage judgment(Sentence s, int at) {
        String decision = "a decision that the facts of the time explain";
        return s.is(at - 1, "showed", "used", "exercised", "displayed")
                ? passage(s, at - 1, at + 2, "made " + decision)
                : passage(s, articleStart(s, at), at + 2, decision);
    }

    private static int articleStart(Sentence s, int at) {
        return s.is(at - 1, "a", "an", "the", "very") ? at - 1 : at;
    }

    private static Passage passage(Sentence s, int from, int to, String instead) {
        return new Passage(from, new Clause(to, instead));
    }
}
