package dev.hindcast.retrospective.exporting;

import java.util.regex.Pattern;

/** Which addresses a document may link to. */
final class Links {
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\\\]+");
    private static final Pattern BESIDE = Pattern.compile("[^/\\\\:][^\\\\:]*");

    private Links() {}

    /** A place that means the same wherever the document lies. */
    static boolean isOutside(String address) {
        return OUTSIDE.matcher(address).matches();
    }

    static boolean isInside(String address) {
        return address.startsWith("#");
    }

    /** A path without scheme and host; it may have meant something where the text was written. */
    static boolean isBeside(String address) {
        return BESIDE.matcher(address).matches() || address.matches("/[^/\\\\:][^\\\\:]*");
    }
}
