package dev.hindcast.retrospective.sharing;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.sharing.Doubt.Reason;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at the result as a stranger would, and says what may still tell something; it asks more than {@link Recognition} claims. */
final class SecondLook {
    private static final int MOST = 80;

    private record Rule(IdentifierKind kind, Reason reason, Pattern pattern) {}

    private static final List<Rule> RULES = List.of(
            new Rule(IdentifierKind.EMAIL, Reason.LIKE, Pattern.compile("(?<!\\S)(\\S+@\\S+\\w)")),
            new Rule(
                    IdentifierKind.PERSON,
                    Reason.LIKE,
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])(?:Mr|Mrs|Ms|Dr|Prof)\\.? (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)")),
            new Rule(
                    IdentifierKind.HOST,
                    Reason.LIKE,
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}.])(?=[\\p{N}.]*\\p{L})([\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+){2,12})(?![\\p{L}\\p{N}])")),
            new Rule(
                    IdentifierKind.NUMBER,
                    Reason.LIKE,
                    Pattern.compile("(?<![\\p{L}\\p{N}.,:+-])(\\d{6,}|\\d{4} \\d{4} \\d{4,})(?![\\p{L}\\p{N}:])")),
            new Rule(
                    IdentifierKind.WORD,
                    Reason.CAPITAL,
                    Pattern.compile(
                            "(?<=[\\p{Ll},;’'\"”] |[“(])(\\p{Lu}[\\p{L}\\p{N}]*\\p{Ll}[\\p{L}\\p{N}]*(?: \\p{Lu}[\\p{L}\\p{N}&-]+){0,5})")));

    /** Words of our own tables and of every calendar. */
    private static final Set<String> OURS = Set.of(
            "UTC I January February March April May June July August September October November December".split(" "));

    private final List<StandIn> standIns;
    private final Pattern words;
    private final Map<String, Doubt> doubts = new LinkedHashMap<>();

    private SecondLook(List<StandIn> standIns) {
        this.standIns = standIns;
        this.words = Pattern.compile(
                standIns.stream()
                        .filter(one -> !one.kept())
                        .map(StandIn::words)
                        .distinct()
                        .sorted(Comparator.comparingInt((String one) -> -one.length()))
                        .map(one -> "(?<![\\p{L}\\p{N}])" + Pattern.quote(one) + "(?![\\p{L}\\p{N}])")
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The most telling first. */
    static List<Doubt> at(Written result, List<StandIn> standIns) {
        SecondLook look = new SecondLook(standIns);
        List<String> texts = Texts.of(result);
        List<String> wholePictures = result.sections().stream()
                .map(section -> String.join(" ", Texts.words(section)))
                .toList();
        look.remains(texts);
        look.remains(wholePictures);
        texts.forEach(text -> look.doubt(look.withoutStandIns(text)));
        return look.doubts.values().stream()
                .sorted((one, other) -> one.reason().compareTo(other.reason()))
                .limit(MOST)
                .toList();
    }

    private void remains(List<String> texts) {
        Replacing replacing = new Replacing(standIns);
        for (String text : texts) {
            replacing
                    .firstIn(withoutStandIns(text))
                    .ifPresent(one -> note(one.kind(), one.original(), Reason.STILL_THERE));
            replacing.marked(text);
        }
        for (int i = 0; i < standIns.size(); i++) {
            if (standIns.get(i).kept() && replacing.places(i) > 0) {
                note(standIns.get(i).kind(), standIns.get(i).original(), Reason.KEPT);
            }
        }
    }

    private String withoutStandIns(String text) {
        return words.pattern().isEmpty() ? text : words.matcher(text).replaceAll("–");
    }

    private void doubt(String text) {
        Recognition.in(text).forEach(one -> note(one.kind(), one.text(), Reason.LIKE));
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                note(rule.kind(), matcher.group(1), rule.reason());
            }
        }
    }

    private void note(IdentifierKind kind, String found, Reason reason) {
        String key = StandIn.key(found);
        if (!OURS.contains(found)) {
            doubts.putIfAbsent(key, new Doubt(kind, found, reason));
        }
    }
}
