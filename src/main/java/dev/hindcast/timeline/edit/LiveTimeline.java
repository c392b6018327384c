package dev.hindcast.timeline.edit;

import dev.hindcast.platform.live.LiveStreams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages what changed, in the order in which it was committed. */
@Component
public class LiveTimeline {
    /** One statement is shown in another way; what it says and which ones count is told by a further entry. */
    public static final String STATEMENT = "statement";

    private final LiveStreams streams;

    LiveTimeline(LiveStreams streams) {
        this.streams = streams;
    }

    @EventListener
    void tell(StatementChanged change) {
        streams.append(change.incident().value(), STATEMENT, Long.toString(change.event()));
    }

    @EventListener
    void tell(EventsChanged change) {
        streams.append(change.incident().value(), "events", "");
    }

    @EventListener
    void tell(MilestonesChanged change) {
        streams.append(change.incident().value(), "milestones", "");
    }
}
