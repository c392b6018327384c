package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Kind;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Durations;
import dev.hindcast.timeline.Milestone.Name;
import dev.hindcast.timeline.Milestones;
import dev.hindcast.timeline.edit.KeptTimeline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The numbers at the head of the incident's page; what is not known is said to be unknown. */
@Component
class Measures {
    private final Events events;

    Measures(Events events) {
        this.events = events;
    }

    List<Measure> of(IncidentId incident, KeptTimeline timeline, long files, long evidence) {
        Milestones overall = timeline.overall();
        boolean unseen = timeline.blindSpots().stream().anyMatch(spot -> spot.kind() == BlindSpot.Kind.DETECTION_GAP);
        return List.of(
                new Measure("to detect", length(overall.timeToDetect()), unseen),
                new Measure("to acknowledge", length(overall.timeToAcknowledge()), false),
                new Measure("to mitigate", length(overall.timeToMitigate()), false),
                new Measure("to resolve", length(overall.timeToResolve()), false),
                new Measure("noticed first by", noticedFirstBy(incident, timeline), false),
                new Measure("evidence", count(files, "file") + " · " + count(evidence, "event"), false));
    }

    private static String count(long number, String thing) {
        return ListWords.number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    private static String length(Optional<Duration> length) {
        return length.map(Durations::brief).orElse("unknown");
    }

    private String noticedFirstBy(IncidentId incident, KeptTimeline timeline) {
        boolean customers = timeline.blindSpots().stream()
                .anyMatch(spot -> spot.kind() == BlindSpot.Kind.CUSTOMERS_FIRST && spot.episode() == 1);
        if (customers
                || kindOf(incident, timeline, Name.IMPACT_BEGAN)
                        .filter(Kind.REPORT::equals)
                        .isPresent()) {
            return "customers";
        }
        if (timeline.overall().get(Name.DETECTED).isEmpty()) {
            return "unknown";
        }
        return kindOf(incident, timeline, Name.DETECTED)
                .map(kind -> switch (kind) {
                    case ALERT, METRIC -> "monitoring";
                    case PAGE -> "a page";
                    case REPORT -> "customers";
                    default -> "people";
                })
                .orElse("people");
    }

    private Optional<Kind> kindOf(IncidentId incident, KeptTimeline timeline, Name name) {
        return timeline.milestones().stream()
                .filter(kept -> kept.key().name() == name && kept.key().episode() == 1)
                .flatMap(kept -> Optional.ofNullable(kept.placement()).stream())
                .flatMap(placement -> Optional.ofNullable(placement.event()).stream())
                .findFirst()
                .flatMap(event -> events.find(incident, event))
                .map(recorded -> recorded.event().kind());
    }
}
