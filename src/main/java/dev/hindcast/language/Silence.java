package dev.hindcast.language;

import java.util.regex.Pattern;

/** The comment {@code <!-- hindcast: quote -->}, which leaves the paragraph that it stands in, or before, alone. */
final class Silence {
    private static final Pattern COMMENT = Pattern.compile("<!--\\s*hindcast:\\s*quote\\s*-->");

    private Silence() {}

    static boolean isAsked(String text, int from, int to) {
        return COMMENT.matcher(text).region(from, to).find();
    }
}
