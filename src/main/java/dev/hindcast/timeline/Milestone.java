package dev.hindcast.timeline;

import java.time.Instant;
import java.util.Locale;

/**
 * A point that divides an episode into phases.
 *
 * @param episode counted from 1
 * @param event index into the timeline's events, from 0
 * @param why the reason for this proposal, one sentence
 */
public record Milestone(Name name, int episode, Instant at, int event, String why) {

    /** In the order in which an incident usually passes them. */
    public enum Name {
        TRIGGER,
        IMPACT_BEGAN,
        DETECTED,
        ACKNOWLEDGED,
        MITIGATED,
        RESOLVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Name of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
