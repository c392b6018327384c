package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Facets;
import dev.hindcast.evidence.Place;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.timeline.edit.Reconstructions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The incident's page, its picture, and what keeps an open page up to date. */
@Controller
@RequestMapping("/incidents/{id}")
class IncidentPageController {
    /** Of the picture in a window of ordinary width; scripts ask again where it is another. */
    private static final int USUAL_WIDTH = 960;

    private final TimelineParts parts;
    private final StatementList list;
    private final PictureSource picture;
    private final LiveStreams streams;
    private final KeptTimelines timelines;
    private final Reconstructions reconstructions;

    IncidentPageController(
            TimelineParts parts,
            StatementList list,
            PictureSource picture,
            LiveStreams streams,
            KeptTimelines timelines,
            Reconstructions reconstructions) {
        this.parts = parts;
        this.list = list;
        this.picture = picture;
        this.streams = streams;
        this.timelines = timelines;
        this.reconstructions = reconstructions;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String page(Account viewer, @PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        Incident incident = parts.incident(id);
        model.addAttribute("cursor", streams.cursor(incident.id().value()));
        if (viewer.mayEdit() && timelines.isDue(incident.id())) {
            reconstructions.soon(incident.id());
        }
        KeptTimeline timeline = parts.timeline(incident);
        Facets facets = parts.facets(incident);
        ListFilter filter = ListFilter.of(parameters);
        Selection selection = list.selection(incident.id(), filter, timeline, facets);
        parts.summary(model, incident, timeline);
        model.addAttribute("span", SpanSentence.of(incident, timeline, facets));
        model.addAttribute("facets", facets);
        model.addAttribute("filter", filter);
        model.addAttribute("counts", list.counts(incident.id(), timeline, facets));
        model.addAttribute("found", list.count(selection));
        model.addAttribute(
                "part",
                list.part(
                        incident,
                        timeline,
                        selection,
                        facets,
                        Place.of(parameters.getOrDefault("after", "")).orElse(null)));
        Reach reach = reach(filter, timeline, facets);
        model.addAttribute("reach", reach);
        model.addAttribute("picture", reach == null ? "" : picture.svg(incident, timeline, reach, USUAL_WIDTH));
        return "timeline/page";
    }

    @GetMapping("/picture")
    @Transactional(readOnly = true)
    ResponseEntity<String> picture(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "960") int width) {
        Incident incident = parts.incident(id);
        KeptTimeline timeline = parts.timeline(incident);
        Reach reach = reach(ListFilter.of(parameters), timeline, parts.facets(incident));
        return reach == null
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok()
                        .contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
                        .header("Cache-Control", "no-store")
                        .body(picture.svg(incident, timeline, reach, width));
    }

    @GetMapping(path = "/summary", produces = Streams.TYPE)
    @Transactional(readOnly = true)
    String summary(@PathVariable String id, Model model) {
        Incident incident = parts.incident(id);
        parts.summary(model, incident, parts.timeline(incident));
        return "timeline/summary.stream";
    }

    private static @Nullable Reach reach(ListFilter filter, KeptTimeline timeline, Facets facets) {
        Reach usual = Reach.first(timeline, facets);
        if (usual == null || !filter.isSpan()) {
            return usual;
        }
        Reach chosen = new Reach(
                filter.from() == null ? usual.from() : filter.from(), filter.to() == null ? usual.to() : filter.to());
        return chosen.length().isNegative() || chosen.length().isZero() ? usual : chosen;
    }
}
