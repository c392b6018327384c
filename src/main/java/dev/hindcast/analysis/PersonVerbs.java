package dev.hindcast.analysis;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** English verbs after a person: which of them say that the person failed or did, and which tell of a condition. */
final class PersonVerbs {
    private static final Pattern BLAME = Pattern.compile(
            "forg[eo]t(s|ten|ting)?|overlook(s|ed)?|ignor(es?|ed)|neglect(s|ed)?|miss(es|ed)|fail(s|ed)?|skip(s|ped)?"
                    + "|misread|misjudged|misconfigured|mistyped|mistook|misunderstood|overslept|botched|blundered"
                    + "|broke|messed|screwed|bungled|dropped|caused|slipped");
    private static final Set<String> DID = Set.of(
            "set",
            "put",
            "ran",
            "wrote",
            "made",
            "took",
            "went",
            "gave",
            "saw",
            "knew",
            "thought",
            "chose",
            "sent",
            "left",
            "lost",
            "began",
            "kept",
            "told",
            "said",
            "came",
            "found",
            "held",
            "brought",
            "let",
            "shut",
            "built",
            "slept",
            "did",
            "cut",
            "overrode",
            "understood",
            "meant",
            "spoke",
            "fell",
            "stood",
            "paid",
            "read",
            "felt");
    /** Past forms that tell what somebody had, needed or was given rather than did. */
    private static final Set<String> CONDITION = Set.of(
            "owned",
            "needed",
            "lacked",
            "wanted",
            "received",
            "relied",
            "depended",
            "shared",
            "learned",
            "waited",
            "existed",
            "worked",
            "used",
            "seemed",
            "belonged",
            "required");

    private static final Set<String> STATES = Set.of(
            "careless",
            "tired",
            "distracted",
            "asleep",
            "confused",
            "unaware",
            "aware",
            "late",
            "slow",
            "wrong",
            "busy",
            "away",
            "absent",
            "inexperienced",
            "overconfident",
            "sloppy",
            "negligent",
            "lazy",
            "complacent",
            "inattentive");
    /** Names of things that end like a past form: “team need”, “people speed”. */
    private static final Set<String> NO_VERBS = Set.of("need", "speed", "feed", "seed", "embed", "bed", "red", "id");

    private PersonVerbs() {}

    /** Blame itself, whoever it is about. */
    static boolean blames(List<String> words) {
        String verb = words.get(0);
        return BLAME.matcher(verb).matches()
                || shouldHave(words)
                || (verb.matches("didn't|did") && !lacksMeans(words) && (verb.equals("didn't") || negated(words)));
    }

    /** That somebody failed, did or was; not what they had, could not do, or were not given. */
    static boolean says(List<String> words) {
        String verb = words.get(0);
        if (blames(words)) {
            return true;
        }
        if (verb.matches("didn't|did")) {
            return !lacksMeans(words);
        }
        if (verb.matches("was|were|wasn't|weren't|is|are|isn't|aren't|got")) {
            String next = afterAdverbs(words, 1);
            boolean going = verb.startsWith("w") && next.endsWith("ing") && next.length() > 5;
            return STATES.contains(next) || going || tooState(words);
        }
        if (verb.matches("has|have|had|hasn't|haven't|hadn't")) {
            String next = afterAdverbs(words, 1);
            return !next.equals("been") && isPast(next);
        }
        return isPast(verb);
    }

    private static boolean shouldHave(List<String> words) {
        int have = words.indexOf("have");
        return words.get(0).matches("should|could|would|might|must|ought|shouldn't") && have > 0 && have <= 3;
    }

    private static boolean negated(List<String> words) {
        return words.size() > 1 && words.get(1).matches("not|never");
    }

    /** “did not have”, “didn't get”. */
    private static boolean lacksMeans(List<String> words) {
        return afterAdverbs(words, 1).matches("have|get|receive|own|need");
    }

    private static boolean tooState(List<String> words) {
        int too = words.indexOf("too");
        return too > 0 && too + 1 < words.size() && STATES.contains(words.get(too + 1));
    }

    private static String afterAdverbs(List<String> words, int from) {
        int at = from;
        while (at < words.size() && !words.get(at).equals("too") && PersonWords.isAdverb(words.get(at))) {
            at++;
        }
        return at < words.size() ? words.get(at) : "";
    }

    private static boolean isPast(String verb) {
        if (CONDITION.contains(verb) || NO_VERBS.contains(verb) || verb.contains("-")) {
            return false;
        }
        return DID.contains(verb)
                || BLAME.matcher(verb).matches()
                || (verb.length() > 4 && verb.endsWith("ed"))
                || verb.matches("(over|mis|re|un)?(written|taken|chosen|given|seen|known|gone|done|broken)");
    }
}
