package dev.hindcast.evidence.format;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a change takes an earlier one back, as its own words say. */
final class Rollback {
    private static final Pattern WORDS = Pattern.compile(
            "\\broll(?:s|ed|ing)?[ _-]?back\\b|\\brevert(?:s|ed|ing)?\\b|\\bbackout\\b|\\bback(?:ed|ing) out\\b",
            Pattern.CASE_INSENSITIVE);

    private Rollback() {}

    /** Adds the attribute {@code rollback} when any of the texts says so. */
    static void mark(Map<String, String> attributes, @Nullable String... texts) {
        if (says(texts)) {
            attributes.put("rollback", "true");
        }
    }

    static boolean says(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && WORDS.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }
}
