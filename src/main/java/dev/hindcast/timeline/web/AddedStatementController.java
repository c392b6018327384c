package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Events;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.timeline.edit.Editing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding what no evidence tells, or what somebody read in it. */
@Controller
@RequestMapping("/incidents/{id}/statements")
class AddedStatementController {
    private final TimelineParts parts;
    private final StatementRows rows;
    private final Events events;
    private final TypedStatements typed;
    private final Editing editing;

    AddedStatementController(
            TimelineParts parts, StatementRows rows, Events events, TypedStatements typed, Editing editing) {
        this.parts = parts;
        this.rows = rows;
        this.events = events;
        this.typed = typed;
        this.editing = editing;
    }

    @GetMapping("/new")
    ModelAndView form(
            Account viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String cites,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        Incident incident = parts.incident(id);
        if (!viewer.mayEdit()) {
            throw new Forbidden("Viewers read. Ask an administrator to make you a member if you want to write.");
        }
        return form(incident, AddedStatementForm.empty(time, cites), "", accept);
    }

    @PostMapping
    ModelAndView add(
            Account viewer,
            @PathVariable String id,
            AddedStatementForm form,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        Incident incident = parts.incident(id);
        long event;
        try {
            event = editing.add(viewer, typed.read(viewer, incident, form));
        } catch (TypedStatements.Unclear e) {
            return form(incident, form, String.valueOf(e.getMessage()), accept);
        }
        if (!Streams.accepted(accept)) {
            return new ModelAndView("redirect:/incidents/" + id + "#s" + event);
        }
        ModelAndView answer = new ModelAndView("timeline/added.stream");
        answer.addObject("incident", incident);
        answer.addObject(
                "row",
                rows.of(incident.id(), events.all(incident.id(), List.of(event)), parts.timeline(incident))
                        .get(0));
        return answer;
    }

    private ModelAndView form(Incident incident, AddedStatementForm typed, String complaint, @Nullable String accept) {
        ModelAndView form = new ModelAndView(Streams.accepted(accept) ? "timeline/adding.stream" : "timeline/adding");
        form.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        form.addObject("incident", incident);
        form.addObject("typed", typed);
        form.addObject("complaint", complaint);
        form.addObject("places", this.typed.places(incident));
        return form;
    }
}
