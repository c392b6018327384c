package dev.hindcast.review;

import dev.hindcast.platform.live.LiveStreams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the incident's open pages that a review of it was scheduled, moved or called off. */
@Component
class LiveSchedule {
    private final LiveStreams streams;

    LiveSchedule(LiveStreams streams) {
        this.streams = streams;
    }

    @EventListener
    void tell(ScheduleChanged change) {
        streams.append(change.incident().value(), "schedule", change.session().toString());
    }
}
