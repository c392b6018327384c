package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.Milestone.Name;
import java.util.List;
import java.util.Optional;

/** From the first alert or page to the first human response. */
final class AcknowledgementGap implements BlindSpotRule {
    @Override
    public List<BlindSpot> find(Situation situation, Milestones milestones) {
        Optional<Milestone> detected = milestones.get(Name.DETECTED);
        Optional<Milestone> acknowledged = milestones.get(Name.ACKNOWLEDGED);
        if (detected.isEmpty() || acknowledged.isEmpty()) {
            return List.of();
        }
        return Gap.between(
                        situation,
                        detected.get(),
                        acknowledged.get(),
                        BlindSpot.Kind.ACKNOWLEDGEMENT_GAP,
                        gap ->
                                "The first %s at %s was followed by %s at %s: %s without a human response in the evidence."
                                        .formatted(
                                                DetectionGap.alert(gap.first()),
                                                gap.firstTime(),
                                                response(gap.second()),
                                                gap.secondTime(),
                                                gap.words()))
                .stream()
                .toList();
    }

    private static String response(Event event) {
        return event.kind() == Kind.ACKNOWLEDGEMENT ? "the first acknowledgement" : "the first word of a person";
    }
}
