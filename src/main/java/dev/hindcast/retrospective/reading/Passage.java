package dev.hindcast.retrospective.reading;

import java.util.Locale;

/** A piece of prose whose heading says what it tells. */
public record Passage(Kind kind, String text) {

    /** What it tells. */
    public enum Kind {
        SUMMARY,
        BACKGROUND,
        IMPACT,
        DETECTION,
        RESOLUTION,
        LESSONS,
        ACTIONS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
