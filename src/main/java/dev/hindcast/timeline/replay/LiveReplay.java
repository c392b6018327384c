package dev.hindcast.timeline.replay;

import dev.hindcast.platform.live.LiveStreams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages that there is one more note. */
@Component
class LiveReplay {
    private final LiveStreams streams;

    LiveReplay(LiveStreams streams) {
        this.streams = streams;
    }

    @EventListener
    void tell(ReplayNoteAdded added) {
        streams.append(added.incident().value(), "notes", added.note().toString());
    }
}
