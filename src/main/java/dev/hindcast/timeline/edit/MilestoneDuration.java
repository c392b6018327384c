package dev.hindcast.timeline.edit;

import dev.hindcast.incident.ImpactSource;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Milestone.Name;
import dev.hindcast.timeline.Milestones;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long an incident lasted by its milestones: from impact began to mitigated, or else to resolved. */
@Component
class MilestoneDuration implements ImpactSource {
    private final KeptTimelines timelines;

    MilestoneDuration(KeptTimelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public Optional<Lasted> duration(Incident incident) {
        Milestones overall = timelines.of(incident.id()).overall();
        Optional<Milestone> end = overall.get(Name.MITIGATED).or(() -> overall.get(Name.RESOLVED));
        return overall.get(Name.IMPACT_BEGAN)
                .flatMap(began -> end.filter(over -> over.at().isAfter(began.at()))
                        .map(over -> new Lasted(
                                Duration.between(began.at(), over.at()),
                                "from " + said(began, incident) + " to " + said(over, incident))));
    }

    private static String said(Milestone milestone, Incident incident) {
        return milestone.name().word().replace('-', ' ') + ", " + Times.seconds(milestone.at(), incident.zone());
    }
}
