package dev.hindcast.retrospective.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which names belong to one person: “Priya”, “Priya Nair”, “@priya” and “priya@example.com”, as long as no other is called so. */
final class People {
    private static final int SHORTEST = 3;

    /** Parts of names that name nobody by themselves. */
    private static final Set<String> COMMON = Set.of(
            "van von der den del dos the bin ibn team admin user support engineer engineering ops sre oncall service account test info mail contact sales office help hello root"
                    .split(" "));

    private static final class Known {
        private final Set<String> words = new HashSet<>();
        private final Set<String> aliases = new HashSet<>();
    }

    private final List<Known> known = new ArrayList<>();
    private final Set<String> forms = new LinkedHashSet<>();

    People(Collection<Person> people) {
        people.forEach(this::add);
    }

    private void add(Person person) {
        Known one = known.get(numberOf(person.name()));
        if (person.name().length() > 1) {
            forms.add(person.name());
        }
        for (String part : person.name().split("[\\s._+-]+")) {
            if (part.length() >= SHORTEST && !COMMON.contains(part.toLowerCase(Locale.ROOT))) {
                forms.add(part);
            }
        }
        for (String alias : person.aliases()) {
            one.aliases.add(bare(alias));
            forms.add(alias);
            handle(alias).ifPresent(handle -> {
                one.aliases.add(handle);
                forms.add(handle);
            });
        }
    }

    /** Who has the address {@code pnair@…} is often called so elsewhere; {@code info@…} is nobody. */
    private static Optional<String> handle(String alias) {
        String handle = bare(alias).replaceFirst("@.*$", "");
        return handle.length() > SHORTEST && !COMMON.contains(handle) && !GivenNames.isWordToo(handle)
                ? Optional.of(handle)
                : Optional.empty();
    }

    /** Every way in which a person known beforehand may be written. */
    Set<String> forms() {
        return forms;
    }

    /** The same number for every name of one person; a name of nobody known makes a person known. */
    int numberOf(String name) {
        String bare = bare(name);
        Set<String> words = words(bare);
        List<Integer> called = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Known one = known.get(i);
            if (one.aliases.contains(bare) || (!words.isEmpty() && one.words.equals(words))) {
                return i;
            }
            if (!words.isEmpty() && (one.words.containsAll(words) || words.containsAll(one.words))) {
                called.add(i);
            }
        }
        if (called.size() == 1) {
            known.get(called.get(0)).words.addAll(words);
            return called.get(0);
        }
        Known one = new Known();
        one.words.addAll(words);
        one.aliases.add(bare);
        known.add(one);
        return known.size() - 1;
    }

    private static String bare(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", "");
    }

    /** An address says less about the name of a person than about their host. */
    private static Set<String> words(String bare) {
        return Arrays.stream(bare.replaceFirst("@.*$", "").split("[\\s._+-]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
