package dev.hindcast.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is only plain afterwards: “obviously”, “it was clear that”, “in hindsight”, “was bound to”. */
final class Hindsight {
    private static final Set<String> DROPPED =
            Set.of("obviously", "unsurprisingly", "predictably", "inevitably", "plainly", "blatantly");
    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("with the benefit of hindsight", "as we know now"),
            Map.entry("with hindsight", "as we know now"),
            Map.entry("in hindsight", "as we know now"),
            Map.entry("in retrospect", "as we know now"),
            Map.entry("looking back", "as we know now"),
            Map.entry("as anyone could see", "as we know now"),
            Map.entry("as everyone knows", "as we know now"),
            Map.entry("should have been obvious", "is known now"),
            Map.entry("should have been clear", "is known now"),
            Map.entry("was only a matter of time before", "was not visible how soon"),
            Map.entry("was just a matter of time before", "was not visible how soon"),
            Map.entry("was a matter of time before", "was not visible how soon"),
            Map.entry("could easily have been avoided", "can be made less likely now"),
            Map.entry("could easily have been prevented", "can be made less likely now"),
            Map.entry("could have been avoided", "can be made less likely now"),
            Map.entry("could have been prevented", "can be made less likely now"),
            Map.entry("could have easily been avoided", "can be made less likely now"),
            Map.entry("could have easily been prevented", "can be made less likely now"),
            Map.entry("could have been easily avoided", "can be made less likely now"),
            Map.entry("could have been easily prevented", "can be made less likely now"),
            Map.entry("was bound to", "had the conditions to"),
            Map.entry("were bound to", "had the conditions to"),
            Map.entry("warning signs were there", "signals were there that we can read now"),
            Map.entry("red flags were there", "signals were there that we can read now"),
            Map.entry("signs were there", "signals were there that we can read now"),
            Map.entry("signs were plain to see", "signals can be read now"),
            Map.entry("plain to see", "known now"),
            Map.entry("no surprise that", "known now that"));
    private static final Map<String, List<String>> BY_FIRST_WORD = PHRASES.keySet().stream()
            .collect(Collectors.groupingBy(phrase -> phrase.substring(0, phrase.indexOf(' '))));
    private static final Set<String> AVOIDABLE = Set.of("predictable", "foreseeable", "avoidable", "preventable");
    private static final String INTENSE =
            "easily|entirely|completely|totally|clearly|utterly|perfectly|obviously|quite|fully|wholly";

    private Hindsight() {}

    static @Nullable Passage check(Sentence s, int at) {
        String word = s.word(at);
        if (DROPPED.contains(word)) {
            boolean looksAt = s.is(
                    at - 1, "anything", "nothing", "something", "not", "no", "any", "most", "more", "less", "as", "so");
            return looksAt || !isPast(s, at + 1) ? null : dropped(s, at, at + 1);
        }
        return switch (word) {
            case "of" ->
                s.is(at + 1, "course") && !s.is(at - 1, "matter") && isPast(s, at + 2) ? dropped(s, at, at + 2) : null;
            case "needless" -> s.reads(at, "needless to say") ? dropped(s, at, at + 3) : null;
            case "it" -> it(s, at);
            case "clearly" -> clearly(s, at);
            case "any" -> competent(s, at);
            case "clear", "obvious", "visible", "apparent", "evident" -> toAnyone(s, at);
            case "predictable", "foreseeable", "avoidable", "preventable" -> avoidable(s, at);
            default -> phrase(s, at);
        };
    }

    /** What is said of the future or in general is no hindsight. */
    private static boolean isPast(Sentence s, int from) {
        for (int at = from; at < s.size() && at < from + 14; at++) {
            if (s.is(at, "is", "are", "will", "can", "should", "has", "have", "does", "do", "may")) {
                return false;
            }
            if (s.is(at, "was", "were", "did", "had", "could", "would")
                    || Verbs.past(s.word(at)) != null
                    || s.word(at).endsWith("ed")) {
                return true;
            }
        }
        return Verbs.participle(s.word(from)) == null && s.is(from - 2, "was", "were") || s.is(from - 3, "was", "were");
    }

    /** The word is left out: the next one stands for both. */
    private static @Nullable Passage dropped(Sentence s, int from, int after) {
        int next = s.is(after, ",") ? after + 1 : after;
        if (next >= s.size() || s.isPunctuation(next)) {
            return null;
        }
        ObjectPhrase subject = ObjectPhrase.at(s, next);
        int end = subject != null && subject.end() <= next + 4 ? subject.end() : next + 1;
        return new Passage(from, new Clause(end, s.between(next, end)));
    }

    private static @Nullable Passage it(Sentence s, int at) {
        if (s.reads(at, "it goes without saying that")) {
            return dropped(s, at, at + 5);
        }
        int clear = s.is(at + 1, "was") ? at + 2 : -1;
        if (clear > 0 && (Vocabulary.isManner(s.word(clear)) || s.is(clear, "quite", "very", "already"))) {
            clear++;
        }
        if (clear < 0
                || !s.is(
                        clear,
                        "clear",
                        "obvious",
                        "evident",
                        "plain",
                        "apparent",
                        "foreseeable",
                        "predictable",
                        "inevitable")
                || isKnowledgeOfTheTime(s, at, clear)) {
            return null;
        }
        return s.is(clear + 1, "that", "from", "to", "how", "who", "what") || Vocabulary.isDeterminer(s.word(clear + 1))
                ? new Passage(at, new Clause(clear + 1, "we know now"))
                : null;
    }

    /** “by 10:20 it was clear”, “once it was clear” tell when something became known. */
    private static boolean isKnowledgeOfTheTime(Sentence s, int at, int clear) {
        if (s.is(
                at - 1, "once", "when", "until", "after", "as", "if", "before", "whether", "because", "since", "where",
                "while", "then")) {
            return true;
        }
        for (int before = 0; before < at; before++) {
            String word = s.word(before);
            if (word.matches(
                            "by|at|after|around|within|soon|then|later|eventually|finally|during|upon|once|when|following|on|from|this|based|utc|am|pm")
                    || word.matches(".*\\d.*")) {
                return true;
            }
        }
        for (int after = clear + 1; after < s.size(); after++) {
            if (s.is(after, "at") && s.word(after + 1).matches("\\d.*") || s.is(after, "us", "me")) {
                return true;
            }
        }
        return s.is(clear + 1, "to") && s.is(clear + 2, "us", "the", "me", "everyone", "responders")
                || s.is(clear - 1, "soon", "already", "immediately", "quickly");
    }

    private static @Nullable Passage clearly(Sentence s, int at) {
        boolean opens = at == s.first() && s.is(at + 1, ",");
        boolean verdict = s.is(at - 1, "was", "were", "is", "are")
                && s.is(
                        at + 1,
                        "wrong",
                        "too",
                        "insufficient",
                        "inadequate",
                        "not",
                        "a",
                        "an",
                        "the",
                        "overloaded",
                        "broken");
        boolean modal = s.is(at + 1, "should", "could");
        if (s.is(at + 1, "visible", "obvious")) {
            return toAnyone(s, at + 1);
        }
        return opens || verdict && !s.is(at - 1, "is", "are") || modal ? dropped(s, at, at + 1) : null;
    }

    /** “visible to anyone who looked”. */
    private static @Nullable Passage toAnyone(Sentence s, int at) {
        if (!s.is(at + 1, "to") || !s.is(at + 2, "anyone", "everyone", "anybody", "everybody", "all")) {
            return null;
        }
        int end = s.is(at + 3, "who") ? Math.min(at + 5, s.size()) : at + 3;
        int from = Vocabulary.isManner(s.word(at - 1)) ? at - 1 : at;
        return new Passage(from, new Clause(end, "visible afterwards"));
    }

    private static @Nullable Passage competent(Sentence s, int at) {
        for (int modal = at + 2; modal < at + 5; modal++) {
            if (s.is(modal, "would", "could", "should")
                    && s.word(at + 1)
                            .matches(
                                    "competent|reasonable|decent|experienced|good|sane|sensible|serious|half-decent|trained")) {
                int verb = s.is(modal + 1, "have") ? modal + 2 : modal + 1;
                boolean sees = s.word(verb)
                        .matches(
                                "see|seen|know|known|notice|noticed|tell|realise|realised|realize|realized|spot|spotted");
                return sees ? new Passage(at, new Clause(verb + 1, "we know now")) : null;
            }
        }
        return null;
    }

    /** “an easily avoidable outage”, “was entirely predictable”. */
    private static @Nullable Passage avoidable(Sentence s, int at) {
        int from = s.word(at - 1).matches(INTENSE) ? at - 1 : at;
        if (s.is(from - 1, "was", "were") && (s.isPunctuation(at + 1) || Vocabulary.isClauseWord(s.word(at + 1)))) {
            return new Passage(
                    from - 1,
                    new Clause(
                            at + 1,
                            AVOIDABLE.contains(s.word(at))
                                            && s.word(at).endsWith("able")
                                            && !s.word(at).startsWith("avoid")
                                            && !s.word(at).startsWith("prevent")
                                    ? "can be explained now"
                                    : "can be made less likely now"));
        }
        boolean article = s.is(from - 1, "a", "an", "the", "this");
        if (article
                && s.word(at + 1)
                        .matches("outage|incident|failure|mistake|problem|error|situation|disaster|delay|downtime")) {
            String which =
                    s.is(from - 1, "an", "a") ? (s.word(at + 1).matches("[aeiou].*") ? "an" : "a") : s.word(from - 1);
            return new Passage(
                    from - 1, new Clause(at + 2, which + " " + s.word(at + 1) + " whose conditions we can now change"));
        }
        return null;
    }

    private static @Nullable Passage phrase(Sentence s, int at) {
        for (String phrase : BY_FIRST_WORD.getOrDefault(s.word(at), List.of())) {
            if (s.reads(at, phrase)) {
                String instead = PHRASES.getOrDefault(phrase, "");
                int end = at + (int) phrase.chars().filter(c -> c == ' ').count() + 1;
                if (s.is(at - 1, "benefit")
                        || s.is(at - 1, "not")
                        || (s.is(at, "looking") && s.is(end, "at", "on", "over", "through"))
                        || s.is(at, "looking", "in") && end >= s.size()) {
                    return null;
                }
                int it = s.is(end, ",") ? end + 1 : end;
                if (instead.equals("as we know now") && s.is(it, "it") && s.is(it + 1, "is", "was")) {
                    int that = s.is(it + 2, "clear", "obvious") ? it + 3 : s.reads(it + 2, "easy to see") ? it + 5 : -1;
                    if (that > 0 && s.is(that, "that")) {
                        return new Passage(at, new Clause(that, "we know now"));
                    }
                }
                return new Passage(at, new Clause(end, instead));
            }
        }
        return null;
    }
}
