package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Proposes when it began to hurt, only where the evidence shows it: a report, a burst of errors, an alert's own start. */
final class ImpactBegan {
    private ImpactBegan() {}

    static Optional<Milestone> propose(Situation situation, Optional<Milestone> trigger) {
        Episode episode = situation.episode();
        int begin = trigger.map(milestone -> milestone.event() + 1)
                .orElseGet(() -> situation.firstAfter(
                        situation.at(episode.first()).minus(situation.options().lookBackElsewhere())));
        List<Milestone> signs = new ArrayList<>();
        int reportsUntil = episode.detected() ? episode.first() : episode.first() + 1;
        OptionalInt report = situation.between(Kind.REPORT, begin, reportsUntil).findFirst();
        report.ifPresent(index ->
                signs.add(situation.milestone(Milestone.Name.IMPACT_BEGAN, index, "the first report from a customer")));
        trigger.flatMap(milestone -> ErrorBurst.after(situation, milestone.event()))
                .ifPresent(signs::add);
        ownStart(situation).ifPresent(signs::add);
        return signs.stream().min(Comparator.comparing(Milestone::at));
    }

    /** Alertmanager and its kin say since when the condition held, which may be before they fired. */
    private static Optional<Milestone> ownStart(Situation situation) {
        Event first = situation.event(situation.episode().first());
        String start = first.attributes().get("startsAt");
        if (start == null) {
            return Optional.empty();
        }
        try {
            Instant began = OffsetDateTime.parse(start).toInstant();
            return began.isBefore(first.at())
                    ? Optional.of(new Milestone(
                            Milestone.Name.IMPACT_BEGAN,
                            situation.episode().number(),
                            began,
                            situation.episode().first(),
                            "the start that the first alert itself names"))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
