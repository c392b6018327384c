package dev.hindcast.timeline.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.timeline.replay.Replay;
import dev.hindcast.timeline.replay.Replays;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An incident as it was seen while it went on. No answer tells anything that was not known at its moment. */
@Controller
@RequestMapping("/incidents/{id}/replay")
class ReplayController {
    private static final String LINK = "#k";

    private final TimelineParts parts;
    private final Replays replays;
    private final ReplayScenes scenes;
    private final LiveStreams streams;

    ReplayController(TimelineParts parts, Replays replays, ReplayScenes scenes, LiveStreams streams) {
        this.parts = parts;
        this.replays = replays;
        this.scenes = scenes;
        this.streams = streams;
    }

    /**
     * @param t the moment; the first at which anything was known when it is not said
     * @param step {@code next} or {@code previous} to go to where something became known
     */
    @GetMapping
    @Transactional(readOnly = true)
    String page(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String t,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "960") int width,
            Model model) {
        Incident incident = parts.incident(id);
        long cursor = streams.cursor(incident.id().value());
        Replay replay = replays.of(incident, parts.timeline(incident));
        model.addAttribute("incident", incident);
        if (replay.isEmpty()) {
            return "timeline/replay/empty";
        }
        Instant moment = moment(replay, ListFilter.instant(t), step);
        model.addAttribute("scene", scenes.of(incident, replay, moment, null, width, LINK));
        model.addAttribute("cursor", cursor);
        return "timeline/replay/page";
    }

    /** What changes on an open page: all that became known after {@code since}, or everything without it. */
    @GetMapping(path = "/at", produces = Streams.TYPE)
    @Transactional(readOnly = true)
    String at(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String t,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "960") int width,
            Model model) {
        Incident incident = parts.incident(id);
        Replay replay = replays.of(incident, parts.timeline(incident));
        model.addAttribute("incident", incident);
        if (replay.isEmpty()) {
            return "timeline/replay/nothing.stream";
        }
        Instant moment = moment(replay, ListFilter.instant(t), step);
        Instant before = ListFilter.instant(since);
        boolean goesOn = before != null && !before.isAfter(moment);
        model.addAttribute("scene", scenes.of(incident, replay, moment, goesOn ? before : null, width, LINK));
        return "timeline/replay/at.stream";
    }

    private static Instant moment(Replay replay, @Nullable Instant asked, String step) {
        Instant moment = asked == null ? replay.first() : asked.isBefore(replay.begin()) ? replay.begin() : asked;
        return switch (step) {
            case "next" -> replay.next(moment).orElse(moment);
            case "previous" -> replay.previous(moment).orElse(moment);
            default -> moment;
        };
    }
}
