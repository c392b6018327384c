package dev.hindcast.timeline.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.timeline.edit.Edit;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.Edits;
import dev.hindcast.timeline.edit.Overtaken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The history of a timeline, and taking back what is in it. */
@Controller
@RequestMapping("/incidents/{id}/edits")
class EditController {
    private static final int PAGE = 50;

    private final TimelineParts parts;
    private final Edits edits;
    private final EditSentences sentences;
    private final Editing editing;

    EditController(TimelineParts parts, Edits edits, EditSentences sentences, Editing editing) {
        this.parts = parts;
        this.edits = edits;
        this.sentences = sentences;
        this.editing = editing;
    }

    @GetMapping
    String history(@PathVariable String id, @RequestParam(required = false) @Nullable Long before, Model model) {
        Incident incident = parts.incident(id);
        List<Edit> latest = edits.latest(incident.id(), before, PAGE + 1);
        model.addAttribute("incident", incident);
        model.addAttribute("edits", sentences.of(incident, latest.subList(0, Math.min(PAGE, latest.size()))));
        model.addAttribute("more", latest.size() > PAGE);
        return "timeline/edits";
    }

    @PostMapping("/{edit}/undo")
    ModelAndView undo(
            Account viewer,
            @PathVariable String id,
            @PathVariable long edit,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept,
            RedirectAttributes redirect) {
        Incident incident = parts.incident(id);
        String notice = "";
        try {
            editing.undo(viewer, incident.id(), edit);
        } catch (Overtaken e) {
            notice = "This was not taken back: it has been changed again since. Take back the later change first.";
        }
        if (Streams.accepted(accept)) {
            ExtendedModelMap model = new ExtendedModelMap();
            parts.summary(model, incident, parts.timeline(incident));
            model.addAttribute("notice", notice);
            return new ModelAndView("timeline/summary.stream", model);
        }
        if (!notice.isEmpty()) {
            redirect.addFlashAttribute("notice", notice);
        }
        return new ModelAndView("redirect:/incidents/" + incident.id());
    }
}
