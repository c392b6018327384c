package dev.hindcast.timeline.edit;

import dev.hindcast.platform.live.LiveStreams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages what changed, in the order in which it was committed. */
@Component
class LiveTimeline {
    private final LiveStreams streams;

    LiveTimeline(LiveStreams streams) {
        this.streams = streams;
    }

    @EventListener
    void tell(StatementChanged change) {
        streams.append(change.incident().value(), "statement", Long.toString(change.event()));
    }

    @EventListener
    void tell(MilestonesChanged change) {
        streams.append(change.incident().value(), "milestones", "");
    }
}
