package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.Drafts;
import dev.hindcast.retrospective.Publishing;
import dev.hindcast.retrospective.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way of a retrospective to its readers: review, verdicts, publication. */
@Controller
@RequestMapping("/incidents/{id}/retrospective")
class PublishingController {
    private final RecordParts parts;
    private final StatePanel state;
    private final Drafts drafts;
    private final Publishing publishing;

    PublishingController(RecordParts parts, StatePanel state, Drafts drafts, Publishing publishing) {
        this.parts = parts;
        this.state = state;
        this.drafts = drafts;
        this.publishing = publishing;
    }

    @GetMapping("/state")
    @Transactional(readOnly = true)
    public ModelAndView state(Account viewer, @PathVariable String id) {
        return frame(viewer, parts.incident(id), "");
    }

    @PostMapping("/review")
    ModelAndView send(
            Account viewer, @PathVariable String id, @RequestParam(required = false) @Nullable List<UUID> reviewer) {
        Incident incident = parts.incident(id);
        return answer(
                viewer,
                incident,
                () -> publishing.send(viewer, incident.id(), reviewer == null ? List.of() : reviewer));
    }

    @PostMapping("/verdict")
    ModelAndView say(
            Account viewer,
            @PathVariable String id,
            @RequestParam boolean approved,
            @RequestParam(defaultValue = "") String words) {
        Incident incident = parts.incident(id);
        return answer(viewer, incident, () -> {
            if (approved) {
                publishing.approve(viewer, incident.id(), words);
            } else {
                publishing.askForChanges(viewer, incident.id(), words);
            }
        });
    }

    @PostMapping("/publication")
    ModelAndView publish(Account viewer, @PathVariable String id) {
        Incident incident = parts.incident(id);
        return answer(viewer, incident, () -> publishing.publish(viewer, incident.id()));
    }

    private ModelAndView answer(Account viewer, Incident incident, Runnable work) {
        try {
            work.run();
            return new ModelAndView("redirect:/incidents/" + incident.id() + "/retrospective/state");
        } catch (Refused refused) {
            return frame(viewer, incident, refused.sentence());
        }
    }

    private ModelAndView frame(Account viewer, Incident incident, String complaint) {
        ModelAndView frame = new ModelAndView("retrospective/state");
        frame.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        state.fill(
                frame,
                parts.retrospective(incident),
                parts.sections(incident),
                drafts.of(incident.id()),
                viewer,
                complaint);
        return frame;
    }
}
