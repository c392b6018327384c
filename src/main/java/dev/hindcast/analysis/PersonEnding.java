package dev.hindcast.analysis;

import static dev.hindcast.analysis.PersonWords.isAdverb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether a sentence ends at a person or a team as the one who failed or did, rather than at a condition. It prefers
 * to stay silent: what people were not given, could not see or habitually do is a condition, and passes.
 */
public final class PersonEnding {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}@](?:[\\p{L}\\p{N}_'.@-]*[\\p{L}\\p{N}])?|[.,;:!?()–—]");
    private static final int REACH = 6;

    private final Set<List<String>> names;

    /** @param names of people as accounts and evidence write them */
    public PersonEnding(Collection<String> names) {
        this.names = names.stream()
                .flatMap(name -> {
                    List<String> parts = List.of(name.strip().split("\\s+"));
                    return List.of(parts, parts.subList(0, 1)).stream();
                })
                .filter(parts -> isDistinct(parts.get(0)))
                .collect(Collectors.toSet());
    }

    /** Words that could be anything, such as a handle in small letters, name nobody without an @. */
    private static boolean isDistinct(String name) {
        return name.length() >= 2 && (Character.isUpperCase(name.codePointAt(0)) || name.matches(".*[\\p{N}_.].*"));
    }

    public boolean in(String text) {
        return who(text).isPresent();
    }

    /** Whom the sentence names as the one who failed or did, in its own words. */
    public Optional<String> who(String text) {
        List<String> words = TOKEN.matcher(text.replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            int end = person(words, i);
            if (end > i) {
                boolean weak = PersonWords.isWeak(lower(words, i));
                if (acts(words, end, weak) || isAgent(words, i, end)) {
                    return Optional.of(String.join(" ", words.subList(i, end)));
                }
                i = end - 1;
            }
        }
        return PersonWords.failing(words.stream().map(PersonEnding::lower).toList());
    }

    /** Where the words for a person end that begin here; the beginning itself where none does. */
    private int person(List<String> words, int at) {
        for (List<String> name : names) {
            int end = at + name.size();
            if (end <= words.size() && name.equals(words.subList(at, end)) && name.size() > 1) {
                return end;
            }
        }
        String word = words.get(at);
        if (names.contains(List.of(word)) || (word.startsWith("@") && word.length() > 1)) {
            return at + 1;
        }
        if (lower(word).equals("no") && lower(words, at + 1).equals("one")) {
            return at + 2;
        }
        if (word.equals("I") || PersonWords.isSomebody(lower(word))) {
            return at + 1;
        }
        int end = at;
        while (end < words.size() && PersonWords.isRole(lower(words, end))) {
            end++;
        }
        return end;
    }

    /** Whether what follows a person says that they failed or did. */
    private boolean acts(List<String> words, int from, boolean weak) {
        int at = from;
        if (lower(words, at).matches("and|or") && at + 1 < words.size()) {
            int second = at + 1;
            while (second < words.size() && lower(words, second).matches("the|our|an?")) {
                second++;
            }
            int end = second < words.size() ? person(words, second) : second;
            at = end > second ? end : at;
        }
        if (lower(words, at).equals(",")) {
            int close = words.subList(at + 1, Math.min(words.size(), at + 10)).indexOf(",");
            at = close < 0 ? at : at + close + 2;
        }
        if (lower(words, at).matches("on|from|in|of|at|with")) {
            int verb = at + 1;
            while (verb < Math.min(words.size(), at + 4) && !verdict(words, verb, weak)) {
                verb++;
            }
            at = verb;
        }
        while (isAdverb(lower(words, at)) || lower(words, at).equals("who")) {
            at++;
        }
        return verdict(words, at, weak);
    }

    private static boolean verdict(List<String> words, int at, boolean weak) {
        List<String> rest = new ArrayList<>();
        for (int i = at; i < Math.min(words.size(), at + REACH); i++) {
            rest.add(lower(words, i));
        }
        return !rest.isEmpty() && (weak ? PersonVerbs.blames(rest) : PersonVerbs.says(rest));
    }

    /** “was set by Jonas”, “because of the platform team”. */
    private static boolean isAgent(List<String> words, int from, int end) {
        int before = from - 1;
        while (before > 0 && before > from - 4 && !lower(words, before).matches("by|of|to")) {
            before--;
        }
        boolean last = end >= words.size()
                || lower(words, end).matches("[.,;:!?()–—]|at|on|in|who|when|while|without|during|and");
        if (before < 0 || !last || lower(words, before + 1).matches("two|a|another|several") && before + 2 < from) {
            return false;
        }
        String cause = lower(words, before - 1);
        return switch (lower(words, before)) {
            case "by" ->
                words.subList(Math.max(0, before - REACH), before).stream()
                        .map(PersonEnding::lower)
                        .anyMatch(word -> word.matches("was|were|been|got|caused|introduced"));
            case "of" -> cause.matches("because|fault|mistake|error|negligence|carelessness|oversight");
            case "to" -> cause.equals("due");
            default -> false;
        };
    }

    private static String lower(List<String> words, int at) {
        return at >= 0 && at < words.size() ? lower(words.get(at)) : "";
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
