package dev.hindcast.retrospective;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Evidence calls one person by several names: {@code mei}, {@code mei-tanaka}, Mei Tanaka. Those are taken for one where
 * only one full name among them fits.
 */
final class SamePeople {
    private SamePeople() {}

    /** Each person once, by the fullest name, in the order of first mention. */
    static List<String> once(List<String> names) {
        return names.stream().map(name -> fullest(name, names)).distinct().toList();
    }

    /** The full name for which this one stands among others; itself where there is none, or more than one. */
    static String fullest(String name, Collection<String> others) {
        List<String> words = words(name);
        if (name.contains(" ")) {
            return name;
        }
        List<String> full = others.stream()
                .filter(other -> other.contains(" "))
                .filter(other ->
                        words(other).equals(words) || words.equals(words(other).subList(0, 1)))
                .distinct()
                .toList();
        return full.size() == 1 ? full.get(0) : name;
    }

    /** Without case, accents and what joins them. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.asList(plain.toLowerCase(Locale.ROOT).split("[\\s._-]+"));
    }
}
