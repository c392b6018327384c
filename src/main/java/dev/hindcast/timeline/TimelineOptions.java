package dev.hindcast.timeline;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What a reader of evidence may decide about the reconstruction.
 *
 * @param gap the shortest blind spot worth reporting
 * @param lookBack how long before the first alert a change to the same service may have been the trigger
 * @param lookBackElsewhere the same for a change that is not known to touch that service
 * @param quiet how long all alerts must have recovered before a new one begins a new episode
 * @param zone in which times are written in sentences
 */
public record TimelineOptions(
        Duration gap, Duration lookBack, Duration lookBackElsewhere, Duration quiet, ZoneId zone) {

    public static TimelineOptions defaults() {
        return new TimelineOptions(
                Duration.ofMinutes(5),
                Duration.ofHours(24),
                Duration.ofHours(2),
                Duration.ofMinutes(10),
                ZoneOffset.UTC);
    }

    public TimelineOptions withGap(Duration gap) {
        return new TimelineOptions(gap, lookBack, lookBackElsewhere, quiet, zone);
    }

    public TimelineOptions withZone(ZoneId zone) {
        return new TimelineOptions(gap, lookBack, lookBackElsewhere, quiet, zone);
    }
}
