package dev.hindcast.timeline;

import dev.hindcast.timeline.Milestone.Name;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The milestones of one episode or of a whole incident, at most one of each name, and the measures they give. */
public record Milestones(Map<Name, Milestone> byName) {

    public static Milestones of(List<Milestone> milestones) {
        Map<Name, Milestone> byName = new EnumMap<>(Name.class);
        milestones.forEach(milestone -> byName.put(milestone.name(), milestone));
        return new Milestones(byName);
    }

    /** The first episode's beginnings and the last one's ends; what those episodes do not have stays unknown. */
    public static Milestones overall(List<Milestone> milestones) {
        int last = milestones.stream().mapToInt(Milestone::episode).max().orElse(1);
        return of(milestones.stream()
                .filter(milestone -> milestone.episode() == (isEnd(milestone.name()) ? last : 1))
                .toList());
    }

    private static boolean isEnd(Name name) {
        return name == Name.MITIGATED || name == Name.RESOLVED;
    }

    public Optional<Milestone> get(Name name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The trigger, or where none is known the first sign of impact. */
    public Optional<Milestone> beginning() {
        return get(Name.TRIGGER).or(() -> get(Name.IMPACT_BEGAN));
    }

    public Optional<Duration> timeToDetect() {
        return between(beginning(), get(Name.DETECTED));
    }

    public Optional<Duration> timeToAcknowledge() {
        return between(get(Name.DETECTED), get(Name.ACKNOWLEDGED));
    }

    public Optional<Duration> timeToMitigate() {
        return between(beginning(), get(Name.MITIGATED));
    }

    public Optional<Duration> timeToResolve() {
        return between(beginning(), get(Name.RESOLVED));
    }

    /** Unknown when either end is, or when they stand in the wrong order; never negative, never up to "now". */
    private static Optional<Duration> between(Optional<Milestone> from, Optional<Milestone> to) {
        return from.flatMap(begin -> to.map(end -> Duration.between(at(begin), at(end))))
                .filter(length -> !length.isNegative());
    }

    private static Instant at(Milestone milestone) {
        return milestone.at();
    }
}
