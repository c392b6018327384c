package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Events;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.timeline.edit.Placement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Moving milestones to where people know that they belong, and back to the proposal. */
@Controller
@RequestMapping("/incidents/{id}/milestones")
class MilestoneController {
    private final TimelineParts parts;
    private final Events events;
    private final Editing editing;

    MilestoneController(TimelineParts parts, Events events, Editing editing) {
        this.parts = parts;
        this.events = events;
        this.editing = editing;
    }

    @GetMapping("/{episode}/{name}/edit")
    ModelAndView form(
            Account viewer,
            @PathVariable String id,
            @PathVariable int episode,
            @PathVariable String name,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        Incident incident = parts.incident(id);
        if (!viewer.mayEdit()) {
            throw new Forbidden("Viewers read. Ask an administrator to make you a member if you want to write.");
        }
        MilestoneKey key = MilestoneForm.key(name, episode);
        Instant at = parts.timeline(incident).milestones().stream()
                .filter(kept -> kept.key().equals(key))
                .findFirst()
                .map(kept -> kept.at())
                .orElse(null);
        String time = at == null ? "" : Times.seconds(at, incident.zone());
        return form(incident, key, time, "", "", accept);
    }

    @PostMapping
    ModelAndView move(
            Account viewer,
            @PathVariable String id,
            MilestoneForm form,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        Incident incident = parts.incident(id);
        MilestoneKey key = form.key();
        String why = AddedStatementForm.typed(form.why());
        try {
            editing.move(viewer, incident.id(), key, placement(viewer, incident, form, why));
        } catch (TypedTime.Unreadable e) {
            return form(
                    incident, key, AddedStatementForm.typed(form.time()), why, String.valueOf(e.getMessage()), accept);
        }
        return answer(incident, accept);
    }

    @PostMapping("/{episode}/{name}/proposal")
    ModelAndView release(
            Account viewer,
            @PathVariable String id,
            @PathVariable int episode,
            @PathVariable String name,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        Incident incident = parts.incident(id);
        editing.move(viewer, incident.id(), MilestoneForm.key(name, episode), null);
        return answer(incident, accept);
    }

    private Placement placement(Account viewer, Incident incident, MilestoneForm form, String why)
            throws TypedTime.Unreadable {
        String reason = why.isEmpty() ? "put here by " + viewer.name() : why;
        if (Boolean.TRUE.equals(form.unknown())) {
            return new Placement(null, null, why.isEmpty() ? viewer.name() + " says that it is not known" : why);
        }
        if (form.event() != null) {
            Event event = events.find(incident.id(), form.event())
                    .orElseThrow(NotFound::new)
                    .event();
            return new Placement(event.at(), form.event(), reason);
        }
        KeptTimeline timeline = parts.timeline(incident);
        TypedTime typed =
                new TypedTime(incident.zone(), TimelineParts.onlyDay(incident, parts.facets(incident), timeline));
        return new Placement(typed.read(AddedStatementForm.typed(form.time())).at(), null, reason);
    }

    private ModelAndView form(
            Incident incident, MilestoneKey key, String time, String why, String complaint, @Nullable String accept) {
        ModelAndView form = new ModelAndView(Streams.accepted(accept) ? "timeline/moving.stream" : "timeline/moving");
        form.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        form.addObject("incident", incident);
        form.addObject("key", key);
        form.addObject("time", time);
        form.addObject("why", why);
        form.addObject("complaint", complaint);
        return form;
    }

    private ModelAndView answer(Incident incident, @Nullable String accept) {
        if (!Streams.accepted(accept)) {
            return new ModelAndView("redirect:/incidents/" + incident.id());
        }
        ExtendedModelMap model = new ExtendedModelMap();
        parts.summary(model, incident, parts.timeline(incident));
        model.addAttribute("answer", true);
        return new ModelAndView("timeline/summary.stream", model);
    }
}
