package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.WrittenSection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sections within one document: letters, digits and hyphens, each once. */
final class Keys {
    private final Set<String> taken = new HashSet<>();

    String of(WrittenSection section) {
        String word = section.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String key = word.matches("[a-z].*") ? word : "section" + (word.startsWith("-") ? word : "-" + word);
        String free = key;
        for (int number = 2; !taken.add(free); number++) {
            free = key + "-" + number;
        }
        return free;
    }
}
