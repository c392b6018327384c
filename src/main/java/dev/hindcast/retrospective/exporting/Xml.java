package dev.hindcast.retrospective.exporting;

/** Text inside XML and HTML. */
final class Xml {
    private Xml() {}

    /** Safe as text and between double quotes; without the characters that XML does not know. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (isAllowed(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    static String allowed(String text) {
        if (text.codePoints().allMatch(Xml::isAllowed)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\n'
                || c == '\t'
                || c == '\r'
                || (c >= ' ' && c < 0x7f)
                || (c > 0x9f && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && (c & 0xffff) < 0xfffe && (c < 0xfdd0 || c > 0xfdef));
    }
}
