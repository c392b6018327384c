package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Facets;
import dev.hindcast.evidence.Place;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.timeline.edit.KeptTimeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of what happened, part by part, and each statement on its own. */
@Controller
@RequestMapping("/incidents/{id}/statements")
class StatementController {
    private final TimelineParts parts;
    private final StatementList list;
    private final StatementRows rows;
    private final Events events;

    StatementController(TimelineParts parts, StatementList list, StatementRows rows, Events events) {
        this.parts = parts;
        this.list = list;
        this.rows = rows;
        this.events = events;
    }

    /** From the beginning it takes the place of the list; after a place it goes on with it. */
    @GetMapping(produces = Streams.TYPE)
    @Transactional(readOnly = true)
    String list(@PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        Incident incident = parts.incident(id);
        KeptTimeline timeline = parts.timeline(incident);
        Facets facets = parts.facets(incident);
        ListFilter filter = ListFilter.of(parameters);
        Selection selection = list.selection(incident.id(), filter, timeline, facets);
        Optional<Place> after = Place.of(parameters.getOrDefault("after", ""));
        model.addAttribute("incident", incident);
        model.addAttribute("filter", filter);
        model.addAttribute("part", list.part(incident, timeline, selection, facets, after.orElse(null)));
        if (after.isPresent()) {
            return "timeline/more.stream";
        }
        model.addAttribute("found", list.count(selection));
        model.addAttribute("counts", list.counts(incident.id(), timeline, facets));
        return "timeline/list.stream";
    }

    /** One statement as it is now, for pages that have it open or should. */
    @GetMapping(path = "/{event}", produces = Streams.TYPE)
    @Transactional(readOnly = true)
    String statement(
            @PathVariable String id,
            @PathVariable long event,
            @RequestParam Map<String, String> parameters,
            Model model) {
        Incident incident = parts.incident(id);
        RecordedEvent recorded = events.find(incident.id(), event).orElseThrow(NotFound::new);
        KeptTimeline timeline = parts.timeline(incident);
        Selection selection =
                list.selection(incident.id(), ListFilter.of(parameters), timeline, parts.facets(incident));
        model.addAttribute("incident", incident);
        model.addAttribute(
                "row", rows.of(incident.id(), List.of(recorded), timeline).get(0));
        model.addAttribute(
                "fits",
                selection.reaches(recorded)
                        || (selection.besides().contains(event) && selection.fitsBesides(recorded)));
        return "timeline/statement.stream";
    }
}
