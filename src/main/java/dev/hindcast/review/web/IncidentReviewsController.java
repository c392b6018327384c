package dev.hindcast.review.web;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.review.ReviewSession;
import dev.hindcast.review.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way from an incident to its review: the newest that was not called off, or a new one. */
@Controller
class IncidentReviewsController {
    private final Reviews reviews;
    private final Incidents incidents;

    IncidentReviewsController(Reviews reviews, Incidents incidents) {
        this.reviews = reviews;
        this.incidents = incidents;
    }

    @GetMapping("/incidents/{id}/reviews")
    String newest(@PathVariable String id) {
        IncidentId incident = IncidentId.of(id);
        if (incidents.find(incident).isEmpty()) {
            throw new NotFound();
        }
        return reviews.of(incident).stream()
                .filter(session -> session.state() != ReviewSession.State.CANCELLED)
                .findFirst()
                .map(session -> "redirect:/reviews/" + session.id())
                .orElse("redirect:/incidents/" + id + "/reviews/new");
    }
}
