package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.Milestone.Name;
import java.util.List;
import java.util.Optional;

/** From the trigger, or else the first sign of impact, to the first alert or page. */
final class DetectionGap implements BlindSpotRule {
    @Override
    public List<BlindSpot> find(Situation situation, Milestones milestones) {
        Optional<Milestone> beginning = milestones.beginning();
        Optional<Milestone> detected = milestones.get(Name.DETECTED);
        if (beginning.isEmpty() || detected.isEmpty()) {
            return List.of();
        }
        return Gap.between(
                        situation,
                        beginning.get(),
                        detected.get(),
                        BlindSpot.Kind.DETECTION_GAP,
                        gap -> "%s at %s was followed by the first %s at %s: %s unseen%s."
                                .formatted(
                                        what(gap.first()),
                                        gap.firstTime(),
                                        alert(gap.second()),
                                        gap.secondTime(),
                                        gap.words(),
                                        condition(gap.first())))
                .stream()
                .toList();
    }

    /** A commit may have been rolled out at any time after it. */
    private static String condition(Event first) {
        return first.kind() == Kind.CHANGE && Changes.isCommit(first) ? ", if it was rolled out at once" : "";
    }

    private static String what(Event first) {
        return switch (first.kind()) {
            case CHANGE -> Changes.isCommit(first) ? "The commit" : "The change";
            case REPORT -> "The first report from a customer";
            case LOG -> "The first error in the log of " + Telemetry.speaker(first.source(), first.service());
            default -> "The first sign";
        };
    }

    static String alert(Event event) {
        return event.kind() == Kind.PAGE ? "page" : "alert";
    }
}
