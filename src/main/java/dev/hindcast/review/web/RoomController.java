package dev.hindcast.review.web;

import dev.hindcast.people.Account;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.live.MayFollow;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.Reviews;
import dev.hindcast.review.Stage;
import dev.hindcast.review.TakingPart;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The room: its page, the parts of it that have changed, and the stream that says which. */
@Controller
@RequestMapping("/reviews/{id}")
class RoomController {
    private final RoomViews views;
    private final Reviews reviews;
    private final TakingPart takingPart;
    private final LiveStreams streams;
    private final MayFollow mayFollow;

    RoomController(RoomViews views, Reviews reviews, TakingPart takingPart, LiveStreams streams) {
        this.views = views;
        this.reviews = reviews;
        this.takingPart = takingPart;
        this.streams = streams;
        this.mayFollow = reviews::mayFollow;
    }

    /** Opening the room is coming in. */
    @GetMapping
    String page(
            Account viewer,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String stage,
            Model model) {
        ReviewId review = ReviewId.of(id);
        takingPart.join(review, viewer);
        model.addAttribute("cursor", streams.cursor(review.value()));
        model.addAttribute("room", views.of(review, stage == null ? null : Stage.of(stage)));
        return "review/room";
    }

    @GetMapping(path = "/parts", produces = LiveRoom.STREAM)
    String parts(
            @PathVariable String id,
            @RequestParam List<String> part,
            @RequestParam(required = false) @Nullable String stage,
            Model model) {
        model.addAttribute("room", views.of(ReviewId.of(id), stage == null ? null : Stage.of(stage)));
        model.addAttribute("parts", part);
        return "review/parts.stream";
    }

    @GetMapping("/stream")
    void follow(
            Account viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ReviewId review = ReviewId.of(id);
        UUID me = reviews.participantOf(viewer.id(), review).orElseThrow(NotFound::new);
        streams.follow(
                request,
                response,
                review.value(),
                last == null ? after : Math.max(after, last),
                mayFollow,
                viewer.id(),
                me);
    }
}
