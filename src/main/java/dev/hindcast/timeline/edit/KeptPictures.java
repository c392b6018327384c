package dev.hindcast.timeline.edit;

import dev.hindcast.evidence.Density;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.picture.Bucket;
import dev.hindcast.timeline.picture.Lanes;
import dev.hindcast.timeline.picture.Picture;
import dev.hindcast.timeline.picture.PictureFrame;
import dev.hindcast.timeline.picture.PictureModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a kept timeline from what the database counted; of all but telemetry it also says what was stated. */
@Component
public class KeptPictures {
    private static final int SLICES = 500;
    private static final int MOST_TEXTS = 1_500;
    private static final int AIR = 12;
    private static final Duration LEAST_AIR = Duration.ofSeconds(10);

    private final Events events;
    private final StatementStates states;

    KeptPictures(Events events, StatementStates states) {
        this.events = events;
        this.states = states;
    }

    /** Whether there is a length of time to draw: two instants at least. */
    public static boolean isLength(Collection<Instant> instants) {
        return instants.stream().distinct().limit(2).count() == 2;
    }

    /** All of these instants with some air around them; null where there is {@linkplain #isLength nothing to draw}. */
    public @Nullable String around(
            Incident incident, KeptTimeline timeline, Collection<Instant> instants, PictureFrame frame) {
        if (!isLength(instants)) {
            return null;
        }
        Instant from = Collections.min(instants);
        Instant to = Collections.max(instants);
        Duration part = Duration.between(from, to).dividedBy(AIR);
        Duration air = part.compareTo(LEAST_AIR) < 0 ? LEAST_AIR : part;
        return svg(incident, timeline, from.minus(air), to.plus(air), frame);
    }

    /** @param to after {@code from} */
    public String svg(Incident incident, KeptTimeline timeline, Instant from, Instant to, PictureFrame frame) {
        PictureModel model = new PictureModel(
                from,
                to,
                incident.zone(),
                Lanes.of(buckets(incident, from, to)),
                posts(timeline),
                unseen(incident, timeline));
        return Picture.svg(model, frame);
    }

    private List<Bucket> buckets(Incident incident, Instant from, Instant to) {
        List<Density> densities =
                events.densities(incident.id(), from, to.plusNanos(1_000), SLICES, states.hidden(incident.id()));
        Map<Long, String> texts = new HashMap<>();
        Map<Long, Instant> times = new HashMap<>();
        List<Long> told = densities.stream()
                .filter(density -> !isTelemetry(density.kind()))
                .map(Density::firstId)
                .limit(MOST_TEXTS)
                .toList();
        Map<Long, StatementState> worded = states.of(incident.id(), told);
        for (RecordedEvent recorded : events.all(incident.id(), told)) {
            StatementState state = worded.get(recorded.id());
            String wording = state == null ? null : state.wording();
            texts.put(
                    recorded.id(), wording != null ? wording : recorded.event().text());
            times.put(recorded.id(), recorded.event().at());
        }
        Duration slice = Duration.between(from, to).dividedBy(SLICES);
        return densities.stream()
                .map(density -> bucket(density, from.plus(slice.multipliedBy(density.slice())), slice, texts, times))
                .toList();
    }

    private static Bucket bucket(
            Density density, Instant begin, Duration slice, Map<Long, String> texts, Map<Long, Instant> times) {
        Instant at = times.getOrDefault(density.firstId(), begin);
        Instant end = begin.plus(slice);
        return new Bucket(
                density.source(),
                density.kind(),
                at,
                density.count() == 1 || end.isBefore(at) ? at : end,
                density.count(),
                Long.toString(density.firstId()),
                texts.get(density.firstId()));
    }

    private static boolean isTelemetry(Kind kind) {
        return kind == Kind.LOG || kind == Kind.SPAN || kind == Kind.METRIC;
    }

    private static List<PictureModel.Post> posts(KeptTimeline timeline) {
        boolean several = timeline.episodes() > 1;
        return timeline.milestones().stream()
                .flatMap(kept -> {
                    Placement placement = kept.placement();
                    Instant at = kept.at();
                    return placement == null || at == null
                            ? Stream.empty()
                            : Stream.of(new PictureModel.Post(
                                    kept.key().name(),
                                    several ? kept.key().episode() : 0,
                                    at,
                                    placement.event() == null ? "" : Long.toString(placement.event()),
                                    placement.why()));
                })
                .toList();
    }

    private List<PictureModel.Unseen> unseen(Incident incident, KeptTimeline timeline) {
        List<Long> silent = timeline.blindSpots().stream()
                .filter(spot -> spot.kind() == BlindSpot.Kind.SILENT_TELEMETRY)
                .flatMap(spot -> spot.events().stream().limit(1))
                .toList();
        Map<Long, RecordedEvent> last = silent.isEmpty()
                ? Map.of()
                : events.all(incident.id(), silent).stream()
                        .collect(Collectors.toMap(RecordedEvent::id, Function.identity()));
        return timeline.blindSpots().stream()
                .map(spot ->
                        new PictureModel.Unseen(spot.kind(), spot.from(), spot.to(), source(spot, last), spot.text()))
                .toList();
    }

    private static @Nullable String source(KeptBlindSpot spot, Map<Long, RecordedEvent> last) {
        RecordedEvent event =
                spot.kind() == BlindSpot.Kind.SILENT_TELEMETRY && !spot.events().isEmpty()
                        ? last.get(spot.events().get(0))
                        : null;
        return event == null ? null : event.event().source();
    }
}
