package dev.hindcast.analysis;

import dev.hindcast.platform.live.LiveStreams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages that an analysis changed. */
@Component
class LiveAnalysis {
    private final LiveStreams streams;

    LiveAnalysis(LiveStreams streams) {
        this.streams = streams;
    }

    @EventListener
    void tell(AnalysisChanged change) {
        streams.append(change.incident().value(), "analysis", "");
    }
}
