package dev.hindcast.action;

import dev.hindcast.platform.live.LiveStreams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages of an incident that its actions changed. */
@Component
class LiveActions {
    private final LiveStreams streams;

    LiveActions(LiveStreams streams) {
        this.streams = streams;
    }

    @EventListener
    void tell(ActionsChanged change) {
        streams.append(change.incident().value(), "actions", "");
    }
}
