package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.BuiltInTemplates;
import dev.hindcast.retrospective.Draft;
import dev.hindcast.retrospective.Drafting;
import dev.hindcast.retrospective.Drafts;
import dev.hindcast.retrospective.Retrospective;
import dev.hindcast.retrospective.Retrospectives;
import dev.hindcast.retrospective.Section;
import dev.hindcast.retrospective.Templates;
import dev.hindcast.retrospective.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The written record of an incident as a page, and its beginning. */
@Controller
@RequestMapping("/incidents/{id}/retrospective")
class RetrospectiveController {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml;charset=UTF-8");

    private final RecordParts parts;
    private final StatePanel state;
    private final Retrospectives retrospectives;
    private final Drafts drafts;
    private final Drafting drafting;
    private final Templates templates;
    private final Writing writing;
    private final LiveStreams streams;

    RetrospectiveController(
            RecordParts parts,
            StatePanel state,
            Retrospectives retrospectives,
            Drafts drafts,
            Drafting drafting,
            Templates templates,
            Writing writing,
            LiveStreams streams) {
        this.parts = parts;
        this.state = state;
        this.retrospectives = retrospectives;
        this.drafts = drafts;
        this.drafting = drafting;
        this.templates = templates;
        this.writing = writing;
        this.streams = streams;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView page(Account viewer, @PathVariable String id) {
        Incident incident = parts.incident(id);
        long cursor = streams.cursor(incident.id().value());
        Optional<Retrospective> begun = retrospectives.find(incident.id());
        if (begun.isEmpty()) {
            ModelAndView start = new ModelAndView("retrospective/start");
            start.addObject("incident", incident);
            start.addObject("templates", templates.all());
            start.addObject("proposed", BuiltInTemplates.proposedFor(incident));
            return start;
        }
        Draft draft = drafts.of(incident.id());
        List<Section> sections = retrospectives.sections(incident.id());
        ModelAndView page = new ModelAndView("retrospective/page");
        page.addObject("cursor", cursor);
        page.addObject("sections", parts.views(sections, draft, viewer));
        page.addObject("changes", parts.changed(begun.get(), sections, draft));
        state.fill(page, begun.get(), sections, draft, viewer, "");
        return page;
    }

    @GetMapping("/changes")
    @Transactional(readOnly = true)
    public ModelAndView changes(@PathVariable String id) {
        Incident incident = parts.incident(id);
        ModelAndView frame = new ModelAndView("retrospective/changes");
        frame.addObject("incident", incident);
        frame.addObject("record", parts.retrospective(incident));
        frame.addObject(
                "changes",
                parts.changed(
                        parts.retrospective(incident),
                        retrospectives.sections(incident.id()),
                        drafts.of(incident.id())));
        return frame;
    }

    @PostMapping
    ModelAndView begin(Account viewer, @PathVariable String id, @RequestParam(defaultValue = "") String template) {
        drafting.begin(viewer, IncidentId.of(id), template);
        return new ModelAndView("redirect:/incidents/" + IncidentId.of(id) + "/retrospective");
    }

    /** The picture of a section, as it is now or as it was published. */
    @GetMapping("/sections/{key}/picture")
    @Transactional(readOnly = true)
    public ResponseEntity<String> picture(@PathVariable String id, @PathVariable String key) {
        Incident incident = parts.incident(id);
        String svg = writing.part(parts.section(incident, key), drafts.of(incident.id()))
                .picture();
        if (svg == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(SVG)
                .header("Cache-Control", "no-store")
                .body(svg);
    }
}
