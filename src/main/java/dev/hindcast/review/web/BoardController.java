package dev.hindcast.review.web;

import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.review.FactorsFromGroups;
import dev.hindcast.review.Parked;
import dev.hindcast.review.Proposal;
import dev.hindcast.review.Refused;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.Reviews;
import dev.hindcast.review.Sorting;
import dev.hindcast.review.TakingIn;
import dev.hindcast.review.TakingPart;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What everybody in the room puts up and moves. */
@Controller
@RequestMapping("/reviews/{id}")
class BoardController {
    private final TakingPart takingPart;
    private final Sorting sorting;
    private final FactorsFromGroups factors;
    private final TakingIn takingIn;
    private final Reviews reviews;

    BoardController(
            TakingPart takingPart, Sorting sorting, FactorsFromGroups factors, TakingIn takingIn, Reviews reviews) {
        this.takingPart = takingPart;
        this.sorting = sorting;
        this.factors = factors;
        this.takingIn = takingIn;
        this.reviews = reviews;
    }

    @PostMapping("/parked")
    ModelAndView park(@PathVariable String id, @RequestParam String kind, @RequestParam String text) {
        return Answers.to(() ->
                takingPart.park(ReviewId.of(id), kind.equals("cause") ? Parked.Kind.CAUSE : Parked.Kind.REMEDY, text));
    }

    @PostMapping("/parked/{parked}")
    ModelAndView takeUp(@PathVariable String id, @PathVariable UUID parked, @RequestParam boolean takenUp) {
        return Answers.to(() -> takingPart.takeUp(ReviewId.of(id), parked, takenUp));
    }

    @PostMapping("/factors")
    ModelAndView make(Account viewer, @PathVariable String id, @RequestParam(defaultValue = "") List<UUID> group) {
        return Answers.to(() -> factors.make(viewer, ReviewId.of(id), group));
    }

    @PostMapping("/proposals")
    ModelAndView propose(
            @PathVariable String id,
            @RequestParam String about,
            @RequestParam(defaultValue = "") String time,
            @RequestParam String text) {
        ReviewId review = ReviewId.of(id);
        return Answers.to(() -> {
            Long shown = reviews.find(review).orElseThrow(NotFound::new).walkEvent();
            if (about.equals("correction") && shown == null) {
                throw new Refused("No statement is shown yet. Say what is missing and at what time instead.");
            }
            takingPart.propose(review, about.equals("correction") ? shown : null, time, text);
        });
    }

    @PostMapping("/proposals/{proposal}")
    ModelAndView decide(
            Account viewer, @PathVariable String id, @PathVariable UUID proposal, @RequestParam String state) {
        ReviewId review = ReviewId.of(id);
        return Answers.to(() -> {
            if (!viewer.mayEdit()) {
                throw new Forbidden("Members take proposals into the timeline. Ask one of them.");
            }
            if (state.equals("taken")) {
                takingIn.take(viewer, review, proposal);
            } else {
                takingPart.decide(review, proposal, Proposal.State.DECLINED);
            }
        });
    }

    @PostMapping("/cards")
    ModelAndView add(
            @PathVariable String id,
            @RequestParam String phase,
            @RequestParam boolean better,
            @RequestParam String text) {
        return Answers.to(() -> sorting.add(ReviewId.of(id), phase.toLowerCase(Locale.ROOT), better, text));
    }

    @PostMapping("/cards/{card}/group")
    ModelAndView move(
            @PathVariable String id, @PathVariable UUID card, @RequestParam(required = false) @Nullable UUID group) {
        return Answers.to(() -> sorting.move(ReviewId.of(id), card, group));
    }

    @PostMapping("/groups/{group}/name")
    ModelAndView rename(
            @PathVariable String id, @PathVariable UUID group, @RequestParam String name, @RequestParam int seen) {
        try {
            return Answers.to(() -> sorting.rename(ReviewId.of(id), group, name, seen));
        } catch (Sorting.Renamed meanwhile) {
            ModelAndView answer = new ModelAndView("review/renamed.stream");
            answer.setStatus(HttpStatus.CONFLICT);
            answer.addObject("base", "/reviews/" + id);
            answer.addObject("group", meanwhile.group());
            answer.addObject("typed", name);
            return answer;
        }
    }
}
