package dev.hindcast.retrospective.web;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.retrospective.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first draft of the retrospective, as a page to read and to print. */
@Controller
class DraftController {
    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/incidents/{id}/retrospective")
    String draft(@PathVariable String id, Model model) {
        model.addAttribute("draft", drafts.of(IncidentId.of(id)));
        return "retrospective/draft";
    }
}
