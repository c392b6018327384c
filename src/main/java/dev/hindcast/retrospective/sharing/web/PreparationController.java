package dev.hindcast.retrospective.sharing.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Refused;
import dev.hindcast.retrospective.Retrospective;
import dev.hindcast.retrospective.Retrospectives;
import dev.hindcast.retrospective.sharing.Choices;
import dev.hindcast.retrospective.sharing.Preparation;
import dev.hindcast.retrospective.sharing.Preparing;
import dev.hindcast.retrospective.sharing.Sharing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review before a version goes out: what is replaced by what, beside the whole result. */
@Controller
@RequestMapping("/incidents/{id}/sharing")
class PreparationController {
    private final Incidents incidents;
    private final Retrospectives retrospectives;
    private final Preparing preparing;
    private final Sharing sharing;

    PreparationController(Incidents incidents, Retrospectives retrospectives, Preparing preparing, Sharing sharing) {
        this.incidents = incidents;
        this.retrospectives = retrospectives;
        this.preparing = preparing;
        this.sharing = sharing;
    }

    @GetMapping("/preparation")
    ModelAndView page(Account viewer, @PathVariable String id) {
        Incident incident = sharable(viewer, id);
        return page(incident, preparing.of(incident.id()), "");
    }

    @PostMapping("/preparation")
    ModelAndView choose(Account viewer, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Incident incident = sharable(viewer, id);
        Choices typed = ChoicesForm.read(fields);
        try {
            sharing.choose(viewer, incident.id(), typed);
            return new ModelAndView("redirect:/incidents/" + incident.id() + "/sharing/preparation");
        } catch (Refused refused) {
            return page(incident, preparing.of(incident.id(), typed), refused.sentence());
        }
    }

    @PostMapping("/versions")
    ModelAndView confirm(
            Account viewer,
            @PathVariable String id,
            @RequestParam String fingerprint,
            @RequestParam(defaultValue = "false") boolean read,
            RedirectAttributes flash) {
        Incident incident = sharable(viewer, id);
        try {
            int number = sharing.confirm(viewer, incident.id(), fingerprint, read);
            flash.addFlashAttribute(
                    "notice",
                    "Version " + number
                            + " is frozen. Nobody outside sees it before you make a link or hand on a file.");
            return new ModelAndView("redirect:/incidents/" + incident.id() + "/sharing");
        } catch (Refused refused) {
            return page(incident, preparing.of(incident.id()), refused.sentence());
        }
    }

    private Incident sharable(Account viewer, String id) {
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        if (!viewer.mayEdit()) {
            throw new Forbidden("Viewers read. Ask a member who may see this incident to share it.");
        }
        if (!retrospectives.find(incident.id()).map(Retrospective::isPublished).orElse(false)) {
            throw new NotFound();
        }
        return incident;
    }

    private static ModelAndView page(Incident incident, Preparation ready, String complaint) {
        ModelAndView page = new ModelAndView("sharing/preparation");
        page.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("incident", incident);
        page.addObject("ready", ready);
        page.addObject("record", ShownRecord.of(ready.marked()));
        page.addObject("complaint", complaint);
        return page;
    }
}
