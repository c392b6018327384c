package dev.hindcast.review.web;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.review.DueDate;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Milestones;
import dev.hindcast.timeline.edit.KeptTimelines;
import org.springframework.stereotype.Component;

/** Knows when an incident ended: when it was resolved, or else mitigated. */
@Component
class DueDates {
    private final KeptTimelines timelines;

    DueDates(KeptTimelines timelines) {
        this.timelines = timelines;
    }

    DueDate of(IncidentId incident) {
        Milestones milestones = timelines.of(incident).overall();
        return new DueDate(milestones
                .get(Milestone.Name.RESOLVED)
                .or(() -> milestones.get(Milestone.Name.MITIGATED))
                .map(Milestone::at)
                .orElse(null));
    }
}
