package dev.hindcast.timeline.report;

/** Terminal colours, or none. */
record Ink(boolean colour) {
    String bold(String text) {
        return colour(1, text);
    }

    String soft(String text) {
        return colour(90, text);
    }

    /** What nobody could see. */
    String unseen(String text) {
        return colour(33, text);
    }

    /** @param ansi the number of a display attribute (ECMA-48, SGR) */
    String colour(int ansi, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + ansi + "m" + text + "\u001b[0m" : text;
    }
}
