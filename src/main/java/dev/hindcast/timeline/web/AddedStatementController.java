package dev.hindcast.timeline.web;

import static dev.hindcast.timeline.web.AddedStatementForm.orNull;
import static dev.hindcast.timeline.web.AddedStatementForm.typed;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.Statement;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.KeptTimeline;
import java.util.List;
import java.util.Optional;
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
    private final EvidenceFiles files;
    private final Editing editing;

    AddedStatementController(
            TimelineParts parts, StatementRows rows, Events events, EvidenceFiles files, Editing editing) {
        this.parts = parts;
        this.rows = rows;
        this.events = events;
        this.files = files;
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
        if (typed(form.text()).isEmpty()) {
            return form(incident, form, "Say what happened, in one sentence.", accept);
        }
        Moment at;
        try {
            KeptTimeline timeline = parts.timeline(incident);
            at = new TypedTime(incident.zone(), TimelineParts.onlyDay(incident, parts.facets(incident), timeline))
                    .read(typed(form.time()));
        } catch (TypedTime.Unreadable e) {
            return form(incident, form, String.valueOf(e.getMessage()), accept);
        }
        Cited cited = Cited.none();
        if (!typed(form.cites()).isEmpty()) {
            Optional<Cited> found = Cited.of(typed(form.cites()), files.list(incident.id()));
            if (found.isEmpty()) {
                return form(
                        incident,
                        form,
                        "There is no evidence “" + typed(form.cites())
                                + "” here. Name a file and a line as in tickets.csv:5, or leave it empty.",
                        accept);
            }
            cited = found.get();
        }
        long event = editing.add(viewer, statement(viewer, incident, form, at, cited));
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

    private static Statement statement(
            Account viewer, Incident incident, AddedStatementForm form, Moment at, Cited cited) {
        return new Statement(
                incident.id(),
                at.at(),
                null,
                at.precision(),
                form.kindOrNote(),
                orNull(form.service()),
                orNull(form.actor()),
                typed(form.text()),
                cited.file(),
                cited.line(),
                viewer.id());
    }

    private ModelAndView form(Incident incident, AddedStatementForm typed, String complaint, @Nullable String accept) {
        ModelAndView form = new ModelAndView(Streams.accepted(accept) ? "timeline/adding.stream" : "timeline/adding");
        form.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        form.addObject("incident", incident);
        form.addObject("typed", typed);
        form.addObject("complaint", complaint);
        form.addObject(
                "places",
                files.list(incident.id()).stream().map(EvidenceFile::path).toList());
        return form;
    }
}
