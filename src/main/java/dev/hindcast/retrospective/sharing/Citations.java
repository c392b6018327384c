package dev.hindcast.retrospective.sharing;

import java.util.regex.Pattern;

/** Citations of statements, which lead nowhere where the evidence stays at home. */
final class Citations {
    private static final Pattern CITE = Pattern.compile(" ?\\[e\\d{1,6}]");
    private static final String COLUMN = " | Evidence |";

    private Citations() {}

    /** The text without them, and its tables without the column that holds nothing else. */
    static String without(String markdown) {
        StringBuilder text = new StringBuilder(markdown.length());
        boolean within = false;
        for (String line : CITE.matcher(markdown).replaceAll("").split("\n", -1)) {
            within = line.startsWith("|") && (within || line.endsWith(COLUMN));
            int end = within ? line.lastIndexOf(" | ") : -1;
            text.append(text.isEmpty() ? "" : "\n").append(end < 0 ? line : line.substring(0, end) + " |");
        }
        return text.toString();
    }
}
