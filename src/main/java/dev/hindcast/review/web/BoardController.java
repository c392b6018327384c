package dev.hindcast.review.web;

import dev.hindcast.review.Parked;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.Sorting;
import dev.hindcast.review.TakingPart;
import dev.hindcast.review.anonymous.Collecting;
import dev.hindcast.review.anonymous.CollectionState;
import dev.hindcast.review.anonymous.Purpose;
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
    private final Collecting collecting;

    BoardController(TakingPart takingPart, Sorting sorting, Collecting collecting) {
        this.takingPart = takingPart;
        this.sorting = sorting;
        this.collecting = collecting;
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

    @PostMapping("/cards")
    ModelAndView add(
            @PathVariable String id,
            @RequestParam String phase,
            @RequestParam boolean better,
            @RequestParam String text) {
        ReviewId review = ReviewId.of(id);
        boolean revealed = collecting.of(review.value()).stream()
                .anyMatch(one -> one.purpose() == Purpose.CARDS && one.state() == CollectionState.ENDED);
        return Answers.to(() -> sorting.add(review, phase.toLowerCase(Locale.ROOT), better, text, revealed));
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
