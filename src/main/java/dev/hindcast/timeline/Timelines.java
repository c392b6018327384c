package dev.hindcast.timeline;

import dev.hindcast.evidence.EventSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns ordered events into a timeline: episodes, proposed milestones and blind spots. */
public final class Timelines {
    private static final List<BlindSpotRule> RULES =
            List.of(new DetectionGap(), new CustomersFirst(), new AcknowledgementGap());

    private Timelines() {}

    public static Timeline reconstruct(EventSequence events, TimelineOptions options) {
        return reconstruct(events, options, List.of());
    }

    /** The same with some milestones where people put them; blind spots lie between those. */
    public static Timeline reconstruct(EventSequence events, TimelineOptions options, List<Correction> corrections) {
        Significant significant = Significant.in(events);
        List<Milestone> milestones = new ArrayList<>();
        List<BlindSpot> blindSpots = new ArrayList<>();
        Corrected corrected = new Corrected(corrections);
        for (Episode episode : corrected.episodes(Episodes.find(significant, options), events.size())) {
            Situation situation = new Situation(significant, episode, options);
            List<Milestone> own =
                    corrected.milestones(episode.number(), episode.isEmpty() ? List.of() : propose(situation));
            milestones.addAll(own);
            RULES.forEach(rule -> blindSpots.addAll(rule.find(situation, Milestones.of(own))));
        }
        blindSpots.addAll(SilentTelemetry.find(events, milestones, options));
        blindSpots.sort(Comparator.comparing(BlindSpot::from).thenComparing(BlindSpot::kind));
        return new Timeline(events, List.copyOf(milestones), List.copyOf(blindSpots));
    }

    private static List<Milestone> propose(Situation situation) {
        Optional<Milestone> trigger = Trigger.propose(situation);
        Response response = new Response(situation);
        return Stream.of(
                        trigger,
                        ImpactBegan.propose(situation, trigger),
                        response.detected(),
                        response.acknowledged(),
                        response.mitigated(),
                        response.resolved())
                .flatMap(Optional::stream)
                .toList();
    }
}
