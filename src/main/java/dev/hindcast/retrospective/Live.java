package dev.hindcast.retrospective;

import java.util.Locale;

/** A part of an incident's data that a section shows as it is now, until publication freezes it. */
public enum Live {
    IMPACT("the impact", "impact", "impact"),
    TIMELINE("the timeline with its picture", "", "statement", "events", "milestones"),
    BLIND_SPOTS("blind spots", "", "milestones"),
    FACTORS("contributing factors", "analysis", "analysis"),
    MITIGATORS("what made it better", "analysis", "analysis"),
    WHYS("whys", "analysis", "analysis"),
    HYPOTHESES("hypotheses", "analysis", "analysis"),
    DECISIONS("decisions taken and not taken", "actions", "actions"),
    ACTIONS("actions", "actions", "actions"),
    THANKS("who raised it early, who helped", "", "events"),
    EVIDENCE("the evidence that is cited, and its files", "", "statement", "analysis");

    private final String words;
    private final String place;
    private final String[] told;

    Live(String words, String place, String... told) {
        this.words = words;
        this.place = place;
        this.told = told;
    }

    public String words() {
        return words;
    }

    /** Where its data is looked after, below the incident's own address. */
    public String place() {
        return place;
    }

    /** What the incident's stream says when it has changed. */
    public String[] told() {
        return told.clone();
    }

    /** {@code blind-spots}; the word in tables and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a key that is none */
    public static Live of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
