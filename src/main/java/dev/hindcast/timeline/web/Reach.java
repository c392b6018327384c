package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Facets;
import dev.hindcast.timeline.Milestone.Name;
import dev.hindcast.timeline.edit.KeptMilestone;
import dev.hindcast.timeline.edit.KeptTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The spans of time that the picture can be set to. */
public record Reach(Instant from, Instant to) {
    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final int MUCH_LONGER = 4;

    /** A span with the name of its button. */
    public record Preset(String name, Reach reach) {}

    /** Those that there are. */
    public static List<Preset> presets(KeptTimeline timeline, Facets facets) {
        List<Preset> presets = new ArrayList<>();
        add(presets, "All", all(facets));
        add(presets, "Impact", impact(timeline));
        add(presets, "Response", response(timeline));
        return presets;
    }

    private static void add(List<Preset> presets, String name, @Nullable Reach reach) {
        if (reach != null) {
            presets.add(new Preset(name, reach));
        }
    }

    /** Everything that is there. */
    static @Nullable Reach all(Facets facets) {
        Instant first = StatementList.first(facets);
        Instant last = StatementList.last(facets);
        return first == null || last == null ? null : new Reach(first, last).withAir(25);
    }

    /** From the trigger, or what comes first, to the end. */
    static @Nullable Reach impact(KeptTimeline timeline) {
        return around(timeline, kept -> true);
    }

    /** From the detection to the end. */
    static @Nullable Reach response(KeptTimeline timeline) {
        Set<Name> before = Set.of(Name.TRIGGER, Name.IMPACT_BEGAN);
        return around(timeline, kept -> !before.contains(kept.key().name()));
    }

    /** The incident, unless all there is reaches not much further. */
    static @Nullable Reach first(KeptTimeline timeline, Facets facets) {
        Reach all = all(facets);
        Reach incident = impact(timeline);
        if (all == null || incident == null) {
            return all;
        }
        return all.length().compareTo(incident.length().multipliedBy(MUCH_LONGER)) > 0 ? incident : all;
    }

    private static @Nullable Reach around(KeptTimeline timeline, Predicate<KeptMilestone> which) {
        Collection<Instant> ends = new ArrayList<>();
        timeline.milestones().stream()
                .filter(which)
                .map(KeptMilestone::at)
                .filter(Objects::nonNull)
                .forEach(ends::add);
        return ends.size() < 2 ? null : new Reach(Collections.min(ends), Collections.max(ends)).withAir(12);
    }

    Duration length() {
        return Duration.between(from, to);
    }

    private Reach withAir(int parts) {
        Duration air = length().dividedBy(parts);
        Duration enough = air.compareTo(SHORTEST) < 0 ? SHORTEST : air;
        return new Reach(from.minus(enough), to.plus(enough));
    }
}
