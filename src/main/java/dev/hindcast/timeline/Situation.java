package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** All that a proposal or a rule may look at for one episode. */
record Situation(Significant significant, Episode episode, TimelineOptions options) {
    /** Alerts this long after the first one still speak of what failed first. */
    private static final Duration FIRST_ALERTS = Duration.ofMinutes(5);

    EventSequence events() {
        return significant.events();
    }

    Event event(int index) {
        return events().get(index);
    }

    Instant at(int index) {
        return events().at(index);
    }

    /** Events of a kind from {@code from} to before {@code to}, in order; only those whose time is known to the minute. */
    IntStream between(Kind kind, int from, int to) {
        int[] all = significant.of(kind);
        int begin = Significant.firstFrom(all, Math.max(0, from));
        return IntStream.range(begin, all.length)
                .map(position -> all[position])
                .takeWhile(index -> index < to)
                .filter(index -> Exactness.toTheMinute(event(index)));
    }

    /** What failed, as far as the first alerts (or else reports) name it. */
    Set<String> services() {
        Set<String> services = new LinkedHashSet<>();
        Instant limit = at(episode.first()).plus(FIRST_ALERTS);
        for (int index : episode.detected() ? episode.alerts() : episode.reports()) {
            if (at(index).isAfter(limit)) {
                break;
            }
            Optional.ofNullable(events().service(index))
                    .filter(name -> services.stream().noneMatch(name::equalsIgnoreCase))
                    .ifPresent(services::add);
        }
        return services;
    }

    /** What a milestone stands on; where it stands on no event, a note of what people say. */
    Event eventOf(Milestone milestone) {
        return milestone.event() >= 0
                ? event(milestone.event())
                : Event.at(Moment.of(milestone.at(), Precision.SECOND))
                        .kind(Kind.NOTE)
                        .text(milestone.why())
                        .build();
    }

    /** The event that a milestone stands on, or the first that is not before it. */
    int indexOf(Milestone milestone) {
        return milestone.event() >= 0 ? milestone.event() : firstAfter(milestone.at(), 0, events().size());
    }

    /** The first event that is not before {@code instant}, but never before this episode's own. */
    int firstAfter(Instant instant) {
        return firstAfter(instant, episode.isEmpty() ? episode.before() : episode.first());
    }

    /** The same, and at most {@code end}. */
    int firstAfter(Instant instant, int end) {
        return firstAfter(instant, episode.after() + 1, end);
    }

    private int firstAfter(Instant instant, int from, int end) {
        int low = from;
        int high = Math.max(low, end);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(middle).isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Milestone milestone(Milestone.Name name, int index, String why) {
        return new Milestone(name, episode.number(), at(index), index, why);
    }
}
