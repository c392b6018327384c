package dev.hindcast.action.web;

import dev.hindcast.action.ActionHistory;
import dev.hindcast.action.ActionId;
import dev.hindcast.action.Overtaken;
import dev.hindcast.action.PreviousActions;
import dev.hindcast.action.PreviousActions.Verdict;
import dev.hindcast.action.Refused;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The frame in which a review goes through the actions of earlier, related incidents. */
@Controller
@RequestMapping("/incidents/{id}/actions/previous")
class PreviousActionsController {
    private final ActionParts parts;
    private final PreviousActions previous;
    private final ActionHistory history;
    private final ActionWords words;

    PreviousActionsController(ActionParts parts, PreviousActions previous, ActionHistory history, ActionWords words) {
        this.parts = parts;
        this.previous = previous;
        this.history = history;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id) {
        return frame(parts.incident(id), null, "", "");
    }

    @PostMapping("/{action}")
    ModelAndView say(
            Account viewer,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam int version,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String words) {
        Incident incident = parts.incident(id);
        ActionId about = ActionId.of(action);
        Verdict said = Verdict.of(verdict);
        if (said == null) {
            throw new NotFound();
        }
        try {
            previous.say(viewer, incident.id(), about, version, said, words);
            return new ModelAndView("redirect:/incidents/" + incident.id() + "/actions/previous");
        } catch (Refused refusal) {
            return frame(incident, about, words, refusal.sentence());
        } catch (Overtaken overtaken) {
            String who = this.words.name(overtaken.by().author());
            String did = this.words.sentence(overtaken.by()).did();
            return frame(
                    incident,
                    about,
                    words,
                    who + " " + did + " meanwhile. Nothing was changed; say it again if it still holds.");
        }
    }

    private ModelAndView frame(Incident incident, @Nullable ActionId about, String typed, String complaint) {
        ModelAndView frame = new ModelAndView("action/previous");
        frame.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        frame.addObject("incident", incident);
        frame.addObject("actions", words.listed(previous.of(incident), incident.zone()));
        Map<ActionId, ActionSentence> said = new LinkedHashMap<>();
        history.saidInReviewOf(incident.id())
                .forEach(change -> said.putIfAbsent(change.action(), words.sentence(change)));
        frame.addObject("said", said);
        frame.addObject("about", about == null ? "" : about.toString());
        frame.addObject("typed", typed);
        frame.addObject("complaint", complaint);
        return frame;
    }
}
