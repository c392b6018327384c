package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.Commenting;
import dev.hindcast.retrospective.Refused;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Comments on passages, and suggestions of other words; each answers with the frame of its section. */
@Controller
@RequestMapping("/incidents/{id}/retrospective/sections/{key}/comments")
class CommentController {
    private final RecordParts parts;
    private final SectionFrame frame;
    private final Commenting commenting;

    CommentController(RecordParts parts, SectionFrame frame, Commenting commenting) {
        this.parts = parts;
        this.frame = frame;
        this.commenting = commenting;
    }

    @PostMapping
    ModelAndView add(
            Account viewer,
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String replacement) {
        Incident incident = parts.incident(id);
        Remark typed = new Remark(passage, text, replacement, "");
        return answer(
                viewer,
                incident,
                key,
                typed,
                () -> commenting.add(viewer, incident.id(), key, passage, text, replacement));
    }

    @PostMapping("/{comment}/resolution")
    ModelAndView resolve(
            Account viewer, @PathVariable String id, @PathVariable String key, @PathVariable UUID comment) {
        Incident incident = parts.incident(id);
        return answer(viewer, incident, key, Remark.NONE, () -> commenting.resolve(viewer, incident.id(), comment));
    }

    @PostMapping("/{comment}/decision")
    ModelAndView decide(
            Account viewer,
            @PathVariable String id,
            @PathVariable String key,
            @PathVariable UUID comment,
            @RequestParam boolean taken) {
        Incident incident = parts.incident(id);
        return answer(viewer, incident, key, Remark.NONE, () -> {
            if (taken) {
                commenting.take(viewer, incident.id(), comment);
            } else {
                commenting.decline(viewer, incident.id(), comment);
            }
        });
    }

    private ModelAndView answer(Account viewer, Incident incident, String key, Remark typed, Runnable work) {
        try {
            work.run();
            return new ModelAndView("redirect:/incidents/" + incident.id() + "/retrospective/sections/" + key);
        } catch (Refused refused) {
            return frame.of(viewer, incident, key, typed.complaining(refused.sentence()));
        }
    }
}
