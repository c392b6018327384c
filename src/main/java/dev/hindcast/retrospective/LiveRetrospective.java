package dev.hindcast.retrospective;

import dev.hindcast.platform.live.LiveStreams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages of an incident that its retrospective changed: a section by its own name, so that no other is fetched. */
@Component
class LiveRetrospective {
    private final LiveStreams streams;

    LiveRetrospective(LiveStreams streams) {
        this.streams = streams;
    }

    @EventListener
    void tell(RetrospectiveChanged change) {
        if (!change.section().isEmpty()) {
            streams.append(change.incident().value(), "section-" + change.section(), "");
        }
        streams.append(change.incident().value(), "retrospective", change.section());
    }
}
