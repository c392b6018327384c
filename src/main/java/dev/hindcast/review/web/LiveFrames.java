package dev.hindcast.review.web;

import dev.hindcast.action.ActionsChanged;
import dev.hindcast.analysis.AnalysisChanged;
import dev.hindcast.incident.ImpactChanged;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.review.ReviewSession;
import dev.hindcast.review.Reviews;
import dev.hindcast.timeline.edit.MilestonesChanged;
import dev.hindcast.timeline.edit.StatementChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the room when what it shows of the incident has changed; the frames of the page are named as the panels are. */
@Component
class LiveFrames {
    private final LiveStreams streams;
    private final Reviews reviews;

    LiveFrames(LiveStreams streams, Reviews reviews) {
        this.streams = streams;
        this.reviews = reviews;
    }

    @EventListener
    void tell(AnalysisChanged change) {
        frames(change.incident(), "analysis,hypotheses,whys,fishbone");
    }

    @EventListener
    void tell(ActionsChanged change) {
        frames(change.incident(), "actions,previous-actions");
    }

    @EventListener
    void tell(ImpactChanged change) {
        frames(change.incident(), "impact");
    }

    @EventListener
    void tell(StatementChanged change) {
        frames(change.incident(), "walkthrough");
    }

    @EventListener
    void tell(MilestonesChanged change) {
        frames(change.incident(), "walkthrough,impact");
    }

    private void frames(IncidentId incident, String names) {
        reviews.of(incident).stream()
                .filter(ReviewSession::isRunning)
                .forEach(session -> streams.append(session.id().value(), "frame", names));
    }
}
