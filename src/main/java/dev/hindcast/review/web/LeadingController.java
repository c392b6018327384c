package dev.hindcast.review.web;

import dev.hindcast.review.Leading;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.Stage;
import dev.hindcast.review.anonymous.Collecting;
import dev.hindcast.review.anonymous.Issuing;
import dev.hindcast.review.anonymous.Purpose;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The facilitator's controls. */
@Controller
@RequestMapping("/reviews/{id}")
class LeadingController {
    private final Leading leading;
    private final Collecting collecting;
    private final Issuing issuing;

    LeadingController(Leading leading, Collecting collecting, Issuing issuing) {
        this.leading = leading;
        this.collecting = collecting;
        this.issuing = issuing;
    }

    @PostMapping("/beginning")
    ModelAndView begin(@PathVariable String id) {
        return Answers.to(() -> leading.begin(ReviewId.of(id)));
    }

    @PostMapping("/stage")
    ModelAndView move(@PathVariable String id, @RequestParam String to, @RequestParam String seen) {
        return Answers.to(() -> {
            if (to.equals("back")) {
                leading.back(ReviewId.of(id), Stage.of(seen));
            } else {
                leading.next(ReviewId.of(id), Stage.of(seen));
            }
        });
    }

    @PostMapping("/extension")
    ModelAndView extend(@PathVariable String id, @RequestParam int minutes) {
        return Answers.to(() -> leading.extend(ReviewId.of(id), Duration.ofMinutes(minutes)));
    }

    @PostMapping("/plan")
    ModelAndView plan(@PathVariable String id, @RequestParam String stage, @RequestParam int minutes) {
        return Answers.to(() -> leading.plan(ReviewId.of(id), Stage.of(stage), minutes));
    }

    @PostMapping("/lock")
    ModelAndView lock(@PathVariable String id, @RequestParam boolean locked) {
        return Answers.to(() -> leading.lock(ReviewId.of(id), locked));
    }

    @PostMapping("/focus")
    ModelAndView focus(@PathVariable String id, @RequestParam String phase) {
        return Answers.to(() -> leading.focus(ReviewId.of(id), phase));
    }

    @PostMapping("/position")
    ModelAndView walk(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long event,
            @RequestParam(defaultValue = "false") boolean replay) {
        return Answers.to(() -> leading.walk(ReviewId.of(id), event, replay));
    }

    @PostMapping("/whys")
    ModelAndView askWhy(@PathVariable String id, @RequestParam UUID factor) {
        return Answers.to(() -> leading.askWhy(ReviewId.of(id), factor));
    }

    @PostMapping("/closure")
    ModelAndView close(@PathVariable String id) {
        return Answers.to(() -> leading.close(ReviewId.of(id)));
    }

    @PostMapping("/facilitator")
    ModelAndView handOver(@PathVariable String id, @RequestParam UUID participant) {
        return Answers.to(() -> leading.handOver(ReviewId.of(id), participant));
    }

    @PostMapping("/takeover")
    ModelAndView takeOver(@PathVariable String id) {
        return Answers.to(() -> leading.takeOver(ReviewId.of(id)));
    }

    @PostMapping("/collections/{purpose}/opening")
    ModelAndView open(@PathVariable UUID id, @PathVariable String purpose) {
        return Answers.to(() -> collecting.open(id, Purpose.of(purpose)));
    }

    @PostMapping("/collections/{purpose}/ending")
    ModelAndView end(@PathVariable UUID id, @PathVariable String purpose) {
        return Answers.to(() -> collecting.end(id, Purpose.of(purpose)));
    }

    @PostMapping("/anonymity")
    ModelAndView makeAnonymous(@PathVariable UUID id) {
        return Answers.to(() -> collecting.makeAnonymous(id));
    }

    @PostMapping("/participants/{participant}/permits")
    ModelAndView permitsAgain(@PathVariable UUID id, @PathVariable UUID participant) {
        return Answers.to(() -> issuing.allowAgain(id, participant));
    }
}
