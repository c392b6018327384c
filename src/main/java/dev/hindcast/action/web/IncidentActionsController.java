package dev.hindcast.action.web;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.Actions;
import dev.hindcast.action.Cap;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.Refused;
import dev.hindcast.action.TakingUp;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The actions of one incident: as a page, as a panel for other pages, as a picture, and a new one. */
@Controller
@RequestMapping("/incidents/{id}/actions")
class IncidentActionsController {
    private final ActionParts parts;
    private final Actions actions;
    private final TakingUp takingUp;

    IncidentActionsController(ActionParts parts, Actions actions, TakingUp takingUp) {
        this.parts = parts;
        this.actions = actions;
        this.takingUp = takingUp;
    }

    /** @param title with {@code origin} and {@code factor}, fills in the form of a new action, and opens it */
    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String origin,
            @RequestParam(defaultValue = "") List<String> factor,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String recorded,
            @RequestParam(defaultValue = "") String follows,
            @RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame) {
        boolean inFrame = ActionParts.FRAME.equals(frame);
        if (!recorded.isEmpty()) {
            return takingUp(parts.incident(id), parts.recorded(recorded), inFrame);
        }
        if (!follows.isEmpty()) {
            return following(parts.incident(id), parts.action(ActionId.of(follows)), inFrame);
        }
        return shown(id, title, origin, factor, edit, inFrame);
    }

    @GetMapping("/panel")
    ModelAndView panel(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String origin,
            @RequestParam(defaultValue = "") List<String> factor,
            @RequestParam(defaultValue = "") String edit) {
        return shown(id, title, origin, factor, edit, true);
    }

    @GetMapping("/picture")
    ResponseEntity<String> picture(@PathVariable String id, @RequestParam(defaultValue = "860") int width) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
                .header("Cache-Control", "no-store")
                .body(parts.picture(parts.incident(id), width));
    }

    @PostMapping
    ModelAndView add(
            Account viewer,
            @PathVariable String id,
            ActionForm form,
            @RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame) {
        Incident incident = parts.incident(id);
        boolean inFrame = ActionParts.FRAME.equals(frame);
        Attempt attempt = Attempt.ofNew(form);
        try {
            boolean take = Boolean.TRUE.equals(form.take());
            if (form.recorded() != null && !form.recorded().isEmpty()) {
                takingUp.takeUp(viewer, parts.recorded(form.recorded()).id(), form.plan(), take, form.capAnswer());
            } else if (take) {
                actions.take(viewer, incident.id(), form.plan(), form.capAnswer());
            } else {
                actions.propose(viewer, incident.id(), form.plan());
            }
            return new ModelAndView("redirect:/incidents/" + incident.id() + "/actions" + (inFrame ? "/panel" : ""));
        } catch (Refused refusal) {
            return parts.panel(incident, inFrame, attempt.complaining(refusal.sentence()));
        } catch (Cap.Reached reached) {
            return parts.panel(incident, inFrame, attempt.asking(reached.kept().size()));
        }
    }

    private ModelAndView takingUp(Incident incident, Recorded recorded, boolean frame) {
        if (!recorded.incident().equals(incident.id())) {
            throw new NotFound();
        }
        Attempt attempt = recorded.answer() != null
                ? Attempt.NONE
                : Attempt.ofNew(ActionForm.of(
                        recorded, parts.ownerNamed(incident, recorded.said().owner())));
        return parts.panel(incident, frame, attempt);
    }

    private ModelAndView following(Incident incident, ActionItem action, boolean frame) {
        if (!action.incident().equals(incident.id())) {
            throw new NotFound();
        }
        return parts.panel(incident, frame, Attempt.ofNew(ActionForm.following(action)));
    }

    private ModelAndView shown(
            String id, String title, String origin, List<String> factor, String edit, boolean frame) {
        Incident incident = parts.incident(id);
        Attempt attempt = Attempt.NONE;
        if (!edit.isEmpty()) {
            ActionItem action = parts.action(ActionId.of(edit));
            if (!action.incident().equals(incident.id())) {
                throw new NotFound();
            }
            attempt = Attempt.of("edit", action.id(), ActionForm.of(action), "");
        } else if (!title.isBlank() || !origin.isBlank() || !factor.isEmpty()) {
            attempt = Attempt.ofNew(ActionForm.idea(title, origin, factor));
        }
        return parts.panel(incident, frame, attempt);
    }
}
