package dev.hindcast.incident;

import dev.hindcast.platform.live.LiveStreams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages of an incident that something was said about its impact. */
@Component
class LiveImpact {
    private final LiveStreams streams;

    LiveImpact(LiveStreams streams) {
        this.streams = streams;
    }

    @EventListener
    void tell(ImpactChanged change) {
        streams.append(change.incident().value(), "impact", "");
    }
}
