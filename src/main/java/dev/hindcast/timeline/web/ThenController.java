package dev.hindcast.timeline.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.KeptMilestone;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.replay.Replay;
import dev.hindcast.timeline.replay.Replays;
import dev.hindcast.timeline.replay.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was known when a phase of the incident was decided: beside the question why it went as it did. */
@Controller
class ThenController {
    /** In the order in which they are looked for. */
    private static final Map<String, List<Milestone.Name>> DECIDED = Map.of(
            "cause", List.of(Milestone.Name.TRIGGER, Milestone.Name.IMPACT_BEGAN),
            "detection", List.of(Milestone.Name.DETECTED),
            "response", List.of(Milestone.Name.ACKNOWLEDGED),
            "resolution", List.of(Milestone.Name.MITIGATED, Milestone.Name.RESOLVED));

    private final TimelineParts parts;
    private final Replays replays;
    private final ReplayScenes scenes;

    ThenController(TimelineParts parts, Replays replays, ReplayScenes scenes) {
        this.parts = parts;
        this.replays = replays;
        this.scenes = scenes;
    }

    /** A frame; without content where the milestone of that phase is unknown. */
    @GetMapping("/incidents/{id}/replay/then")
    @Transactional(readOnly = true)
    String then(@PathVariable String id, @RequestParam String phase, Model model) {
        Incident incident = parts.incident(id);
        KeptTimeline timeline = parts.timeline(incident);
        Replay replay = replays.of(incident, timeline);
        model.addAttribute("incident", incident);
        DECIDED.getOrDefault(phase, List.of()).stream()
                .flatMap(name -> timeline.milestones().stream()
                        .filter(milestone -> milestone.key().name() == name)
                        .map(KeptMilestone::at)
                        .filter(Objects::nonNull))
                .findFirst()
                .ifPresent(moment -> tell(model, incident, replay, moment));
        return "timeline/replay/then";
    }

    private void tell(Model model, Incident incident, Replay replay, Instant moment) {
        model.addAttribute("moment", moment);
        String known = new ReplayFacts(replay, moment)
                .all().stream()
                        .filter(fact -> !fact.lines().isEmpty())
                        .map(ReplayFact::large)
                        .collect(Collectors.joining(", "));
        model.addAttribute("known", known.isEmpty() ? "nothing" : known);
        List<Step> before = replay.between(null, moment);
        if (!before.isEmpty()) {
            long last = before.get(0).event();
            model.addAttribute("last", scenes.rows(incident, List.of(last)).get(last));
        }
    }
}
