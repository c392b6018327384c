package dev.hindcast.evidence;

import java.util.Locale;

/** What sort of thing an {@link Event} is. The word is part of the public JSON contract. */
public enum Kind {
    CHANGE,
    ALERT,
    RECOVERY,
    PAGE,
    ACKNOWLEDGEMENT,
    CHAT,
    REPORT,
    STATUS_UPDATE,
    LOG,
    SPAN,
    METRIC,
    NOTE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in files, pages and on the terminal, such as {@code status-update}. */
    public String word() {
        return word;
    }

    /** The kind of that word. @throws IllegalArgumentException for a word that names no kind */
    public static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
