package dev.hindcast.retrospective.sharing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which stand-ins a text needs: a name of its own for each distinct thing, counted in the order of the text, so that none can
 * be led back to what it stands for. What was chosen before stays.
 */
final class Proposals {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<String> texts;
    private final String all;
    private final People people;
    private final Set<String> files;
    private final Map<String, StandIn> before = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Integer, String> engineers = new HashMap<>();

    private Proposals(List<String> texts, Collection<Person> people, Set<String> files, List<StandIn> chosen) {
        this.texts = texts;
        this.all = String.join("\n", texts);
        this.people = new People(people);
        this.files = files;
        chosen.forEach(one -> before.put(one.key(), one));
        chosen.forEach(one -> taken.add(one.words().toLowerCase(Locale.ROOT)));
        chosen.stream()
                .filter(one ->
                        one.kind() == IdentifierKind.PERSON && !one.words().isBlank())
                .forEach(one -> engineers.putIfAbsent(
                        this.people.numberOf(one.original()), one.words().replaceFirst("^@", "")));
    }

    /**
     * @param texts everything that goes out, in order
     * @param people who may be named
     * @param files paths of evidence
     * @param chosen what people chose before, without words where a free name will do; their own are always among the result
     */
    static List<StandIn> of(
            List<String> texts, Collection<Person> people, Collection<String> files, List<StandIn> chosen) {
        return new Proposals(texts, people, Set.copyOf(files), chosen).found();
    }

    private List<StandIn> found() {
        Map<String, StandIn> found = new LinkedHashMap<>();
        Map<StandIn, Pattern> known = new LinkedHashMap<>();
        before.values().stream().filter(StandIn::own).forEach(one -> known.put(one, spelled(one)));
        people.forms().forEach(form -> know(IdentifierKind.PERSON, form, known));
        files.forEach(file -> know(IdentifierKind.FILE, file, known));
        for (String text : texts) {
            for (Identifier one : in(text, known)) {
                found.computeIfAbsent(StandIn.key(one.text()), key -> standIn(one));
            }
        }
        before.values().stream()
                .filter(StandIn::own)
                .forEach(one -> found.computeIfAbsent(
                        one.key(), key -> standIn(new Identifier(one.kind(), one.original(), 0))));
        return List.copyOf(found.values());
    }

    private static void know(IdentifierKind kind, String form, Map<StandIn, Pattern> known) {
        StandIn one = new StandIn(kind, form, "", false, false);
        known.put(one, spelled(one));
    }

    private static Pattern spelled(StandIn one) {
        return Pattern.compile(Spelling.of(one), ANY_CASE);
    }

    /** Of those that overlap the longest; what stands in another is not told by itself. */
    private static List<Identifier> in(String text, Map<StandIn, Pattern> known) {
        List<Identifier> all = new ArrayList<>(Recognition.in(text));
        known.forEach((one, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                all.add(new Identifier(one.kind(), one.original(), matcher.start()));
            }
        });
        all.sort(Comparator.comparingInt((Identifier one) -> -one.text().length()));
        List<Identifier> found = new ArrayList<>();
        for (Identifier one : all) {
            if (found.stream().noneMatch(other -> one.start() < other.end() && other.start() < one.end())) {
                found.add(one);
            }
        }
        found.sort(Comparator.comparingInt(Identifier::start));
        return found;
    }

    private StandIn standIn(Identifier one) {
        StandIn chosen = before.get(StandIn.key(one.text()));
        if (chosen == null) {
            return new StandIn(one.kind(), one.text(), words(one), false, false);
        }
        return chosen.words().isBlank()
                ? new StandIn(chosen.kind(), chosen.original(), words(one), chosen.kept(), chosen.own())
                : chosen;
    }

    private String words(Identifier one) {
        boolean person = one.kind() == IdentifierKind.PERSON
                || (one.kind() == IdentifierKind.EMAIL && people.forms().contains(one.text()));
        if (!person) {
            return free(one.kind());
        }
        String words = engineers.computeIfAbsent(people.numberOf(one.text()), number -> free(IdentifierKind.PERSON));
        return one.text().startsWith("@") ? "@" + words : words;
    }

    /** Not one that the text has already, for whatever it means there. */
    private String free(IdentifierKind kind) {
        for (int number = 1; ; number++) {
            String words = kind.standIn(number);
            Pattern there =
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])", ANY_CASE);
            if (!there.matcher(all).find() && taken.add(words.toLowerCase(Locale.ROOT))) {
                return words;
            }
        }
    }
}
