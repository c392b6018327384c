package dev.hindcast.timeline;

import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A service, or a source that names none, spoke regularly and stops. Regular means at least 30 intervals; silent means ten times the interval that 95 of
 * 100 stay under, and no shorter than what is worth reporting. Only silences that touch an episode count, and one
 * without an end only when it begins in an episode; where there are no episodes, only silences that end.
 */
final class SilentTelemetry {
    private static final int ENOUGH = 30;
    private static final int MANY_TIMES = 10;
    private static final Duration AROUND = Duration.ofMinutes(30);

    private final EventSequence events;
    private final List<Span> spans;
    private final TimelineOptions options;

    private SilentTelemetry(EventSequence events, List<Span> spans, TimelineOptions options) {
        this.events = events;
        this.spans = spans;
        this.options = options;
    }

    static List<BlindSpot> find(EventSequence events, List<Milestone> milestones, TimelineOptions options) {
        return new SilentTelemetry(events, Span.of(milestones), options).find();
    }

    private List<BlindSpot> find() {
        Map<String, SourceTimes> sources = new TreeMap<>();
        for (int i = 0; i < events.size(); i++) {
            Kind kind = events.kind(i);
            if (kind == Kind.LOG || kind == Kind.METRIC || kind == Kind.SPAN) {
                sources.computeIfAbsent(Telemetry.speaker(events, i), SourceTimes::new)
                        .add(events.at(i), i);
            }
        }
        List<BlindSpot> found = new ArrayList<>();
        sources.values().forEach(source -> silences(source, found));
        found.sort(Comparator.comparing(BlindSpot::from));
        return found;
    }

    private void silences(SourceTimes source, List<BlindSpot> found) {
        if (source.intervals() < ENOUGH || events.size() == 0) {
            return;
        }
        Instant end = events.at(events.size() - 1);
        if (source.longest(end).compareTo(options.gap()) < 0) {
            return;
        }
        Duration usual = source.percentile(95);
        Duration median = source.percentile(50);
        Duration limit = max(options.gap(), usual.multipliedBy(MANY_TIMES));
        for (SourceTimes.Silence silence : source.silencesLongerThan(limit, end)) {
            int episode = episodeOf(silence);
            if (episode > 0) {
                found.add(new BlindSpot(
                        BlindSpot.Kind.SILENT_TELEMETRY,
                        episode,
                        silence.from(),
                        silence.to(),
                        silence.events(),
                        text(source, silence, median, usual)));
            }
        }
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private int episodeOf(SourceTimes.Silence silence) {
        if (spans.isEmpty()) {
            return silence.ended() ? 1 : 0;
        }
        return spans.stream()
                .filter(span -> silence.ended()
                        ? span.overlaps(silence.from(), silence.to(), AROUND)
                        : span.contains(silence.from()))
                .mapToInt(Span::episode)
                .findFirst()
                .orElse(0);
    }

    private String text(SourceTimes source, SourceTimes.Silence silence, Duration median, Duration usual) {
        String until = silence.ended()
                ? "until " + Clocks.minute(silence.to(), options.zone())
                : "until the evidence ends at " + Clocks.minute(silence.to(), options.zone());
        return "%s spoke every %s (median of %d intervals, 95%% of them under %s) and then said nothing from %s %s: %s silent."
                .formatted(
                        source.name(),
                        interval(median),
                        source.intervals(),
                        interval(usual),
                        Clocks.minute(silence.from(), options.zone()),
                        until,
                        Durations.words(Duration.between(silence.from(), silence.to())));
    }

    private static String interval(Duration length) {
        return length.toMillis() < 1000 ? length.toMillis() + " ms" : Durations.brief(length);
    }

    /** From the first to the last milestone of an episode. */
    private record Span(int episode, Instant from, Instant to) {
        static List<Span> of(List<Milestone> milestones) {
            Map<Integer, Span> spans = new TreeMap<>();
            milestones.forEach(milestone -> spans.merge(
                    milestone.episode(),
                    new Span(milestone.episode(), milestone.at(), milestone.at()),
                    (a, b) -> new Span(
                            a.episode, a.from.isBefore(b.from) ? a.from : b.from, a.to.isAfter(b.to) ? a.to : b.to)));
            return List.copyOf(spans.values());
        }

        boolean overlaps(Instant begin, Instant end, Duration around) {
            return begin.isBefore(to.plus(around)) && end.isAfter(from.minus(around));
        }

        boolean contains(Instant instant) {
            return !instant.isBefore(from) && !instant.isAfter(to);
        }
    }
}
