package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.Retrospectives;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What waits for the viewer's review, for a frame above the list of incidents. */
@Controller
class WaitingController {
    private final Retrospectives retrospectives;
    private final Incidents incidents;

    WaitingController(Retrospectives retrospectives, Incidents incidents) {
        this.retrospectives = retrospectives;
        this.incidents = incidents;
    }

    @GetMapping("/retrospectives/waiting")
    @Transactional(readOnly = true)
    public ModelAndView waiting(Account viewer) {
        ModelAndView frame = new ModelAndView("retrospective/waiting");
        frame.addObject("incidents", incidents.find(retrospectives.waitingFor(viewer.id())));
        return frame;
    }
}
