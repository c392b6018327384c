package dev.hindcast.retrospective;

import java.util.Locale;
import java.util.regex.Pattern;

/** How somebody is called in a comment: {@code @Priya}, or {@code @Priya Raman}. */
final class Mention {
    private Mention() {}

    /** Finds it in lower-case text. */
    static Pattern of(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        String first = lower.split("\\s+", 2)[0];
        return Pattern.compile("@(" + Pattern.quote(lower) + "|" + Pattern.quote(first) + ")(?![\\p{L}\\p{N}])");
    }
}
