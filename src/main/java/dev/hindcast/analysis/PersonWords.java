package dev.hindcast.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** English words for people, and for people's failings. */
final class PersonWords {
    private static final Set<String> SOMEBODY = Set.of(
            "somebody",
            "someone",
            "nobody",
            "anybody",
            "anyone",
            "everybody",
            "everyone",
            "none",
            "we",
            "he",
            "she",
            "you",
            "they",
            "who");
    private static final Set<String> ROLES = Set.of(
            "on-call",
            "oncall",
            "engineer",
            "engineers",
            "developer",
            "developers",
            "dev",
            "devs",
            "operator",
            "operators",
            "admin",
            "admins",
            "administrator",
            "administrators",
            "sre",
            "sres",
            "dba",
            "dbas",
            "team",
            "teams",
            "responder",
            "responders",
            "reviewer",
            "reviewers",
            "author",
            "manager",
            "managers",
            "lead",
            "intern",
            "contractor",
            "contractors",
            "colleague",
            "colleagues",
            "person",
            "people",
            "human",
            "humans",
            "staff",
            "management",
            "commander",
            "programmer",
            "programmers",
            "architect",
            "architects");
    private static final Set<String> ADVERBS = Set.of(
            "then",
            "also",
            "just",
            "even",
            "never",
            "not",
            "simply",
            "once",
            "again",
            "still",
            "all",
            "both",
            "ever",
            "always",
            "often",
            "first",
            "else",
            "had just");
    private static final Set<String> FAILINGS = Set.of("carelessness", "negligence", "inattention", "incompetence");

    private PersonWords() {}

    static boolean isSomebody(String word) {
        return SOMEBODY.contains(word);
    }

    /** May as well stand for things; only plain blame counts after these. */
    static boolean isWeak(String word) {
        return Set.of("they", "who", "none", "human", "author", "lead").contains(word);
    }

    static boolean isRole(String word) {
        return ROLES.contains(word);
    }

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly"));
    }

    /** Human error by its names: “operator error”, “by mistake”, “Jonas's oversight”, “lack of care”. */
    static Optional<String> failing(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String before = i == 0 ? "" : words.get(i - 1);
            String earlier = i < 2 ? "" : words.get(i - 2);
            boolean owned =
                    before.endsWith("'s") && (isRole(stem(before)) || isSomebody(stem(before)) || !isThing(before));
            boolean mistake = word.matches("error|errors|mistake|mistakes|oversight|fault")
                    && (isRole(before) || before.matches("human|pilot|user") || owned);
            boolean accident = word.equals("mistake") && before.equals("by");
            boolean lack = word.matches("attention|care|discipline|diligence")
                    && before.equals("of")
                    && earlier.equals("lack");
            if (FAILINGS.contains(word) || mistake || accident || lack) {
                return Optional.of((before + " " + word).strip());
            }
        }
        return Optional.empty();
    }

    private static String stem(String possessive) {
        return possessive.substring(0, possessive.length() - 2);
    }

    private static boolean isThing(String possessive) {
        return possessive.matches("(service|system|database|client|server|config|it|checkout|alert|deploy)'s");
    }
}
