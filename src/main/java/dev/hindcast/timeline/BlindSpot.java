package dev.hindcast.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A span in which the system or the people could not see what was happening.
 *
 * @param episode counted from 1
 * @param events indexes into the timeline's events that show it, from 0
 * @param text explains it to a sceptic: what stands at either end, and its length
 */
public record BlindSpot(Kind kind, int episode, Instant from, Instant to, List<Integer> events, String text) {
    public Duration length() {
        return Duration.between(from, to);
    }

    /** What was missing. */
    public enum Kind {
        DETECTION_GAP,
        CUSTOMERS_FIRST,
        ACKNOWLEDGEMENT_GAP,
        SILENT_TELEMETRY;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
