package dev.hindcast.action.web;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.Actions;
import dev.hindcast.action.Cap;
import dev.hindcast.action.Refused;
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

    IncidentActionsController(ActionParts parts, Actions actions) {
        this.parts = parts;
        this.actions = actions;
    }

    /** @param title with {@code origin} and {@code factor}, fills in the form of a new action, and opens it */
    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String origin,
            @RequestParam(defaultValue = "") List<String> factor,
            @RequestParam(defaultValue = "") String edit,
            @RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame) {
        return shown(id, title, origin, factor, edit, ActionParts.FRAME.equals(frame));
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
            if (Boolean.TRUE.equals(form.take())) {
                actions.take(viewer, incident.id(), form.plan(), form.capAnswer());
            } else {
                actions.propose(viewer, incident.id(), form.plan());
            }
            return new ModelAndView("redirect:/incidents/" + incident.id() + "/actions" + (inFrame ? "/panel" : ""));
        } catch (Refused refusal) {
            return parts.panel(incident, inFrame, attempt.complaining(refusal.sentence()));
        } catch (Cap.Reached reached) {
            return parts.panel(incident, inFrame, attempt.asking());
        }
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
            attempt = Attempt.ofNew(ActionForm.empty(title, origin, factor));
        }
        return parts.panel(incident, frame, attempt);
    }
}
