package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The span between two events, as a rule's sentence needs it. */
record Gap(Event first, Instant from, Event second, Instant to, TimelineOptions options) {

    /** The blind spot from one milestone to another; empty when it is shorter than what is worth reporting. */
    static Optional<BlindSpot> between(
            Situation situation, Milestone from, Milestone to, BlindSpot.Kind kind, Function<Gap, String> sentence) {
        Duration length = Duration.between(from.at(), to.at());
        if (length.isNegative()
                || length.isZero()
                || length.compareTo(situation.options().gap()) < 0) {
            return Optional.empty();
        }
        Gap gap = new Gap(situation.eventOf(from), from.at(), situation.eventOf(to), to.at(), situation.options());
        List<Integer> events = Stream.of(from.event(), to.event())
                .filter(event -> event >= 0)
                .distinct()
                .toList();
        return Optional.of(
                new BlindSpot(kind, situation.episode().number(), from.at(), to.at(), events, sentence.apply(gap)));
    }

    String firstTime() {
        return Clocks.time(from, first.precision(), options.zone());
    }

    String secondTime() {
        return Clocks.timeAfter(from, to, second.precision(), options.zone());
    }

    String words() {
        return Durations.words(Duration.between(from, to));
    }
}
