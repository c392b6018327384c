package dev.hindcast.timeline.web;

import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.Facets;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.timeline.edit.Edits;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.KeptTimelines;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The parts of the incident's page, which are the same whether it is opened or kept up to date. */
@Component
class TimelineParts {
    static final int LATEST = 8;

    private final Incidents incidents;
    private final Events events;
    private final EvidenceFiles files;
    private final KeptTimelines timelines;
    private final Edits edits;
    private final Measures measures;
    private final EditSentences sentences;
    private final Remembered remembered;

    TimelineParts(
            Incidents incidents,
            Events events,
            EvidenceFiles files,
            KeptTimelines timelines,
            Edits edits,
            Measures measures,
            EditSentences sentences,
            Remembered remembered) {
        this.incidents = incidents;
        this.events = events;
        this.files = files;
        this.timelines = timelines;
        this.edits = edits;
        this.measures = measures;
        this.sentences = sentences;
        this.remembered = remembered;
    }

    Incident incident(String id) {
        return incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
    }

    KeptTimeline timeline(Incident incident) {
        return timelines.of(incident.id());
    }

    Facets facets(Incident incident) {
        return remembered.answer(
                incident.id(), "facets", Facets.class, () -> events.facets(EventQuery.of(incident.id())));
    }

    /** The head and the side column. */
    void summary(Model model, Incident incident, KeptTimeline timeline) {
        model.addAttribute("incident", incident);
        model.addAttribute("timeline", timeline);
        model.addAttribute(
                "measures",
                measures.of(
                        incident.id(),
                        timeline,
                        files.list(incident.id()).size(),
                        facets(incident).count()));
        model.addAttribute("due", timelines.isDue(incident.id()));
        model.addAttribute("edits", sentences.of(incident, edits.latest(incident.id(), null, LATEST)));
    }

    /** The day of a timeline that has only one, in the incident's zone. */
    static @Nullable LocalDate onlyDay(Incident incident, Facets facets, KeptTimeline timeline) {
        Reach incidentItself = Reach.impact(timeline);
        Instant first = StatementList.first(facets);
        Instant last = StatementList.last(facets);
        if (first == null || last == null) {
            return null;
        }
        LocalDate begin = day(incidentItself == null ? first : incidentItself.from(), incident);
        LocalDate end = day(incidentItself == null ? last : incidentItself.to(), incident);
        return begin.equals(end) ? begin : null;
    }

    private static LocalDate day(Instant at, Incident incident) {
        return at.atZone(incident.zone()).toLocalDate();
    }
}
