package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Precision;

/** Whether a time is known well enough to measure with: to the minute or finer. */
final class Exactness {
    private Exactness() {}

    static boolean toTheMinute(Event event) {
        return event.precision().compareTo(Precision.MINUTE) <= 0;
    }
}
