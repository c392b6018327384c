package dev.hindcast.retrospective.reading;

import java.time.Duration;
import java.util.Locale;

/**
 * A length of time that the text gives, never one that was computed.
 *
 * @param restriction what the text adds, such as {@code during support hours 10:00-17:00}; may be empty
 */
public record StatedDuration(Name name, Duration length, String restriction) {

    /** What was measured. */
    public enum Name {
        TIME_TO_DETECT,
        TIME_TO_ACKNOWLEDGE,
        /** To mitigate, repair, recover or restore. */
        TIME_TO_MITIGATE,
        TIME_TO_RESOLVE,
        /** Of the incident, the outage or the impact. */
        DURATION;

        /** {@code time-to-detect}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
