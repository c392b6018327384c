package dev.hindcast.action.web;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.Refused;
import dev.hindcast.action.TakingUp;
import dev.hindcast.people.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Setting a recorded action aside; it is taken up in the form of a new one. */
@Controller
class RecordedActionController {
    private final ActionParts parts;
    private final TakingUp takingUp;

    RecordedActionController(ActionParts parts, TakingUp takingUp) {
        this.parts = parts;
        this.takingUp = takingUp;
    }

    @PostMapping("/actions/recorded/{id}/setting-aside")
    ModelAndView setAside(
            Account viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            @RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame) {
        Recorded recorded = parts.recorded(id);
        boolean inFrame = ActionParts.FRAME.equals(frame);
        String base = "/incidents/" + recorded.incident() + "/actions";
        try {
            takingUp.setAside(viewer, recorded.id(), words);
            return new ModelAndView("redirect:" + base + (inFrame ? "/panel" : ""));
        } catch (Refused refusal) {
            Attempt attempt = Attempt.of("set-aside", new ActionId(recorded.id()), ActionForm.NOTHING, words);
            return parts.panel(
                    parts.incident(recorded.incident().toString()), inFrame, attempt.complaining(refusal.sentence()));
        }
    }
}
