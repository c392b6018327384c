package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first error in a log after a change, from a service that logged none in the half hour before it; three within five
 * minutes make a burst. Looks at a limited number of lines, and proposes nothing where that is not enough.
 */
final class ErrorBurst {
    private static final int MOST_LINES = 50_000;
    private static final int BURST = 3;
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final Duration BEFORE = Duration.ofMinutes(30);
    private static final Set<String> LEVELS =
            Set.of("error", "err", "fatal", "critical", "crit", "alert", "emerg", "emergency", "panic", "severe");

    private ErrorBurst() {}

    static Optional<Milestone> after(Situation situation, int trigger) {
        EventSequence events = situation.events();
        Set<String> noisy = noisyBefore(situation, trigger);
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        int until = Math.min(situation.episode().first(), trigger + MOST_LINES);
        for (int i = trigger + 1; i < until; i++) {
            if (events.kind(i) != Kind.LOG || noisy.contains(Telemetry.speaker(events, i)) || !isError(events.get(i))) {
                continue;
            }
            String source = Telemetry.speaker(events, i);
            int begin = first.getOrDefault(source, i);
            if (Duration.between(events.at(begin), events.at(i)).compareTo(WITHIN) > 0) {
                count.remove(source);
                begin = i;
            }
            first.put(source, begin);
            if (count.merge(source, 1, Integer::sum) == BURST) {
                return Optional.of(situation.milestone(
                        Milestone.Name.IMPACT_BEGAN,
                        begin,
                        "the first of several errors in the log of " + source
                                + ", which had none in the 30 minutes before the change"));
            }
        }
        return Optional.empty();
    }

    private static Set<String> noisyBefore(Situation situation, int trigger) {
        EventSequence events = situation.events();
        Instant oldest = events.at(trigger).minus(BEFORE);
        Set<String> noisy = new HashSet<>();
        for (int i = trigger - 1;
                i >= Math.max(0, trigger - MOST_LINES) && events.at(i).isAfter(oldest);
                i--) {
            if (events.kind(i) == Kind.LOG && !noisy.contains(Telemetry.speaker(events, i)) && isError(events.get(i))) {
                noisy.add(Telemetry.speaker(events, i));
            }
        }
        return noisy;
    }

    static boolean isError(Event event) {
        String level =
                event.attributes().getOrDefault("level", event.attributes().getOrDefault("severity", ""));
        return LEVELS.contains(level.toLowerCase(Locale.ROOT));
    }
}
