package dev.hindcast.review.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.Incidents;
import dev.hindcast.review.Participant;
import dev.hindcast.review.ReviewSession;
import dev.hindcast.review.Reviews;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All reviews that somebody may see: those that go on now, those to come, and the last ones that are over. */
@Controller
class ReviewListController {
    private static final int MOST = 60;
    private static final int PROPOSED = 5;

    private final Reviews reviews;
    private final Incidents incidents;
    private final DueDates dueDates;

    ReviewListController(Reviews reviews, Incidents incidents, DueDates dueDates) {
        this.reviews = reviews;
        this.incidents = incidents;
        this.dueDates = dueDates;
    }

    @GetMapping("/reviews")
    @Transactional(readOnly = true)
    String list(Model model) {
        List<ListedReview> all = reviews.all(MOST).stream()
                .flatMap(session -> listed(session).stream())
                .toList();
        model.addAttribute("running", in(all, ReviewSession.State.RUNNING));
        model.addAttribute("coming", in(all, ReviewSession.State.SCHEDULED));
        model.addAttribute("over", in(all, ReviewSession.State.CLOSED, ReviewSession.State.CANCELLED));
        model.addAttribute(
                "unreviewed",
                incidents.list(Incidents.Filter.none(), PROPOSED, 0).stream()
                        .filter(incident -> reviews.of(incident.id()).stream()
                                .allMatch(session -> session.state() == ReviewSession.State.CANCELLED))
                        .toList());
        return "review/list";
    }

    private Optional<ListedReview> listed(ReviewSession session) {
        return incidents.find(session.incident()).map(incident -> listed(session, incident));
    }

    private ListedReview listed(ReviewSession session, Incident incident) {
        List<Participant> participants = reviews.participants(session.id());
        String facilitator = participants.stream()
                .filter(participant -> session.isLedBy(participant.id()))
                .map(Participant::name)
                .findFirst()
                .orElse("");
        String due = session.state() == ReviewSession.State.SCHEDULED
                ? dueDates.of(incident.id()).words(session.startsAt())
                : "";
        return new ListedReview(session, incident, facilitator, participants.size(), due);
    }

    private static List<ListedReview> in(List<ListedReview> all, ReviewSession.State... states) {
        return all.stream()
                .filter(review -> List.of(states).contains(review.session().state()))
                .toList();
    }
}
