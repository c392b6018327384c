package dev.hindcast.timeline;

import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.Milestone.Name;
import java.util.List;
import java.util.Optional;

/** A customer's report before the first alert or page. */
final class CustomersFirst implements BlindSpotRule {
    @Override
    public List<BlindSpot> find(Situation situation, Milestones milestones) {
        Optional<Milestone> detected = milestones.get(Name.DETECTED);
        if (detected.isEmpty()) {
            return List.of();
        }
        int from = milestones
                .get(Name.TRIGGER)
                .map(trigger -> trigger.event() >= 0 ? trigger.event() + 1 : situation.indexOf(trigger))
                .orElseGet(() -> situation.firstAfter(
                        detected.get().at().minus(situation.options().lookBackElsewhere())));
        return situation
                .between(Kind.REPORT, from, situation.indexOf(detected.get()))
                .limit(1)
                .mapToObj(report -> situation.milestone(Name.IMPACT_BEGAN, report, ""))
                .flatMap(report -> Gap.between(
                        situation,
                        report,
                        detected.get(),
                        BlindSpot.Kind.CUSTOMERS_FIRST,
                        gap -> "Customers were first: a report came in at %s, %s before the first %s at %s."
                                .formatted(
                                        gap.firstTime(),
                                        gap.words(),
                                        DetectionGap.alert(gap.second()),
                                        gap.secondTime()))
                        .stream())
                .toList();
    }
}
