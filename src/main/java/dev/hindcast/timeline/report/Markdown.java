package dev.hindcast.timeline.report;

/** Evidence as text inside Markdown, where none of its characters may mean anything. */
public final class Markdown {
    private static final String MEANINGFUL = "\\`*_[]#|~";

    private Markdown() {}

    /** On one line. */
    public static String text(String text) {
        String line = Phrases.oneLine(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                // a mention would call people who have nothing to do with it
                case '@' -> escaped.append("@\u200b");
                default -> {
                    if (MEANINGFUL.indexOf(c) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }

    static String code(String text) {
        return "`" + Phrases.oneLine(text).replace('`', '\'').replace("|", "\\|") + "`";
    }
}
