package dev.hindcast.review;

import dev.hindcast.incident.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages of a session with their minutes, and how far the hour is from them. */
public record Agenda(List<Part> parts) {
    /**
     * @param minutes as planned
     * @param took over all visits that have ended
     */
    public record Part(Stage stage, int minutes, Duration took) {
        Duration planned() {
            return Duration.ofMinutes(minutes);
        }
    }

    /** A later stage made shorter, so that the hour ends on time. */
    public record Shortening(Stage stage, int minutes) {}

    /** Nothing is shortened below what it needs to be worth holding. */
    private static final int SHORTEST = 5;

    /** Minutes for each stage by severity: the worse, the more; without one, the full hour. */
    public static Agenda of(@Nullable Severity severity) {
        int[] minutes = severity == null
                ? new int[] {5, 15, 10, 20, 15, 2}
                : switch (severity) {
                    case SEV_1, SEV_2 -> new int[] {5, 15, 10, 20, 15, 2};
                    case SEV_3 -> new int[] {3, 8, 5, 12, 10, 2};
                    case SEV_4 -> new int[] {2, 5, 3, 8, 5, 2};
                };
        Map<Stage, Integer> byStage = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            byStage.put(stage, minutes[stage.ordinal()]);
        }
        return of(byStage);
    }

    public static Agenda of(Map<Stage, Integer> minutes) {
        return new Agenda(List.of(Stage.values()).stream()
                .map(stage -> new Part(stage, minutes.getOrDefault(stage, 0), Duration.ZERO))
                .toList());
    }

    public Part part(Stage stage) {
        return parts.get(stage.ordinal());
    }

    public int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    /**
     * How much later than planned the session is: what it took so far, less what was planned for it. The current stage
     * counts as being within its plan until that is over.
     *
     * @param now null between stages
     * @return negative when it is ahead
     */
    public Duration behind(@Nullable Stage current, @Nullable Instant began, Instant now) {
        Duration behind = Duration.ZERO;
        for (Part part : parts) {
            if (current != null && part.stage().ordinal() >= current.ordinal()) {
                break;
            }
            behind = behind.plus(part.took()).minus(part.planned());
        }
        if (current != null && began != null) {
            Duration spent = part(current).took().plus(Duration.between(began, now));
            Duration over = spent.minus(part(current).planned());
            behind = behind.plus(over.isNegative() ? Duration.ZERO : over);
        }
        return behind;
    }

    /** The longest stage still to come, shortened by what the session is behind; empty when that is less than two minutes. */
    public Optional<Shortening> shortening(@Nullable Stage current, Duration behind) {
        int late = (int) behind.toMinutes();
        if (late < 2 || current == null) {
            return Optional.empty();
        }
        return parts.stream()
                .filter(part -> part.stage().ordinal() > current.ordinal() && part.stage() != Stage.CLOSE)
                .filter(part -> part.minutes() > SHORTEST)
                .max((one, other) -> Integer.compare(one.minutes(), other.minutes()))
                .map(part -> new Shortening(part.stage(), Math.max(SHORTEST, part.minutes() - late)));
    }
}
