package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.timeline.edit.Edit;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.Edits;
import dev.hindcast.timeline.edit.Overtaken;
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

/** Pinning, hiding and rewording one statement. */
@Controller
@RequestMapping("/incidents/{id}/statements/{event}")
class StatementEditController {
    private final TimelineParts parts;
    private final StatementRows rows;
    private final Events events;
    private final Edits edits;
    private final Editing editing;
    private final Names names;

    StatementEditController(
            TimelineParts parts, StatementRows rows, Events events, Edits edits, Editing editing, Names names) {
        this.parts = parts;
        this.rows = rows;
        this.events = events;
        this.edits = edits;
        this.editing = editing;
        this.names = names;
    }

    @PostMapping("/pin")
    ModelAndView pin(
            Account viewer,
            @PathVariable String id,
            @PathVariable long event,
            @RequestParam boolean pinned,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        editing.pin(viewer, IncidentId.of(id), event, pinned);
        return answer(id, event, accept);
    }

    @PostMapping("/hiding")
    ModelAndView hide(
            Account viewer,
            @PathVariable String id,
            @PathVariable long event,
            @RequestParam boolean hidden,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        editing.hide(viewer, IncidentId.of(id), event, hidden);
        return answer(id, event, accept);
    }

    @GetMapping("/edit")
    ModelAndView form(
            Account viewer,
            @PathVariable String id,
            @PathVariable long event,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        if (!viewer.mayEdit()) {
            throw new Forbidden("Viewers read. Ask an administrator to make you a member if you want to write.");
        }
        StatementRow row = row(parts.incident(id), event);
        return form(id, row, row.text(), seen(id, event), "", accept);
    }

    @PostMapping("/wording")
    ModelAndView reword(
            Account viewer,
            @PathVariable String id,
            @PathVariable long event,
            @RequestParam String wording,
            @RequestParam(defaultValue = "0") long seen,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        if (wording.isBlank()) {
            StatementRow row = row(parts.incident(id), event);
            return form(id, row, wording, seen, "Say what happened, or hide the statement if it is noise.", accept);
        }
        try {
            editing.reword(viewer, IncidentId.of(id), event, wording, seen);
            return answer(id, event, accept);
        } catch (Overtaken overtaken) {
            StatementRow row = row(parts.incident(id), event);
            return form(id, row, wording, seen(id, event), complaint(overtaken, row), accept);
        }
    }

    private String complaint(Overtaken overtaken, StatementRow row) {
        Edit by = overtaken.by();
        String who = by == null ? "Somebody" : names.of(by.author());
        return who + " changed this statement while you were writing. It now reads: “" + row.text()
                + "” Your text is below as you typed it; save it to put it in place of theirs.";
    }

    private ModelAndView form(
            String id, StatementRow row, String typed, long seen, String complaint, @Nullable String accept) {
        Incident incident = parts.incident(id);
        ModelAndView form = new ModelAndView(Streams.accepted(accept) ? "timeline/wording.stream" : "timeline/wording");
        form.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        form.addObject("incident", incident);
        form.addObject("row", row);
        form.addObject("typed", typed);
        form.addObject("seen", seen);
        form.addObject("complaint", complaint);
        form.addObject("episodes", Math.max(1, parts.timeline(incident).episodes()));
        return form;
    }

    private ModelAndView answer(String id, long event, @Nullable String accept) {
        if (!Streams.accepted(accept)) {
            return new ModelAndView("redirect:/incidents/" + IncidentId.of(id) + "#s" + event);
        }
        Incident incident = parts.incident(id);
        ModelAndView answer = new ModelAndView("timeline/edited.stream");
        answer.addObject("incident", incident);
        answer.addObject("row", row(incident, event));
        return answer;
    }

    private StatementRow row(Incident incident, long event) {
        RecordedEvent recorded = events.find(incident.id(), event).orElseThrow(NotFound::new);
        return rows.of(incident.id(), List.of(recorded), parts.timeline(incident))
                .get(0);
    }

    private long seen(String id, long event) {
        return edits.lastWording(IncidentId.of(id), event).map(Edit::id).orElse(0L);
    }
}
