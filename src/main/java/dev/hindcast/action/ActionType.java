package dev.hindcast.action;

import java.util.Locale;

/** Which kind of change an action makes. */
public enum ActionType {
    IMMEDIATE("closes what is open right now"),
    DETECTION("shows it sooner the next time"),
    PROCESS("changes how people work together"),
    SYSTEMIC("takes away a condition that made it likely");

    private final String meaning;

    ActionType(String meaning) {
        this.meaning = meaning;
    }

    /** Half a sentence for whoever has to choose. */
    public String meaning() {
        return meaning;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static ActionType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
