package dev.hindcast.incident;

import java.util.List;
import java.util.Locale;

/** What can be said about the impact of an incident. */
public enum ImpactKind {
    USERS("Users affected", "12,000, or 3,000–5,000", "who could not do what, and how you counted them", true),
    DURATION("Duration", "44 min, or 1 h 10–1 h 30", "from when to when, by which milestones", false),
    SERVICE("Service", "", "what still worked, and how you know", false, "down", "degraded", "not affected"),
    DATA("Data", "", "what was compared with what", false, "lost", "wrong for a while", "not lost"),
    MONEY("Money", "18,000 EUR, or 10 k–25 k EUR", "orders that did not happen, credits, penalties", false),
    TICKETS("Support tickets", "37", "in which queue, by which label", true),
    ERROR_BUDGET("Error budget used", "60 %, or 40–70 %", "of which objective, over which window", false),
    OTHER("Something else", "3 partners", "where it was measured, or what it rests on", false);

    private final String title;
    private final String example;
    private final String hint;
    private final boolean whole;
    private final List<String> choices;

    ImpactKind(String title, String example, String hint, boolean whole, String... choices) {
        this.title = title;
        this.example = example;
        this.hint = hint;
        this.whole = whole;
        this.choices = List.of(choices);
    }

    public String title() {
        return title;
    }

    /** What an answer may look like; empty where one chooses. */
    public String example() {
        return example;
    }

    /** What belongs into the source. */
    public String hint() {
        return hint;
    }

    /** Whether it counts people or things, of which there are no halves. */
    public boolean isWhole() {
        return whole;
    }

    /** The possible answers; empty where it is a number. */
    public List<String> choices() {
        return choices;
    }

    /** In addresses and tables, such as {@code error-budget}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a key that is none */
    public static ImpactKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
