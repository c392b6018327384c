package dev.hindcast.retrospective.sharing;

import java.util.Locale;
import java.util.regex.Pattern;

/** How an identifier may stand in Markdown: with escapes and entities, in other letters, and never as a part of a word. */
final class Spelling {
    private static final String BETWEEN_NAMES = "(?:\\s+|\\\\?[._+-]|%20)?";

    private Spelling() {}

    /** A pattern without groups, for {@link Pattern#CASE_INSENSITIVE} and {@link Pattern#UNICODE_CASE}. */
    static String of(StandIn standIn) {
        String original = standIn.original();
        if (standIn.kind() == IdentifierKind.PERSON && GivenNames.isWordToo(original)) {
            return bounded(original, cased(original));
        }
        StringBuilder pattern = new StringBuilder();
        String[] words = original.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                pattern.append(standIn.kind() == IdentifierKind.PERSON ? BETWEEN_NAMES : "\\s+");
            }
            words[i].codePoints().forEach(c -> pattern.append(sign(c)));
        }
        return bounded(original, pattern.toString());
    }

    /** “Will” and “WILL”; in small letters only as a mention. */
    private static String cased(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String capital = Character.toUpperCase(small.charAt(0)) + small.substring(1);
        return "(?-i:" + capital + "|" + small.toUpperCase(Locale.ROOT) + "|(?<=@|@\\x{200b})" + small + ")";
    }

    private static String bounded(String original, String pattern) {
        String bare = original.strip();
        String before = Character.isLetterOrDigit(bare.codePointAt(0)) ? "(?<![\\p{L}\\p{N}\\p{M}])" : "";
        String after = Character.isLetterOrDigit(bare.codePointBefore(bare.length())) ? "(?![\\p{L}\\p{N}\\p{M}])" : "";
        return before + pattern + after;
    }

    private static String sign(int c) {
        return switch (c) {
            case '@' -> "\\\\?@\\x{200b}?";
            case '&' -> "(?:&amp;|\\\\?&)";
            case '<' -> "(?:&lt;|\\\\?<)";
            case '>' -> "(?:&gt;|\\\\?>)";
            case '"' -> "(?:&quot;|\\\\?\")";
            default -> {
                String quoted = Pattern.quote(Character.toString(c));
                yield Character.isLetterOrDigit(c) || c > 0x7f ? quoted : "\\\\?" + quoted;
            }
        };
    }
}
