package dev.hindcast.timeline.picture;

import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Timeline;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is drawn, whether it was counted in memory or by a database.
 *
 * @param from the left edge
 * @param to the right edge, after {@code from}
 * @param zone in which the axis is labelled
 */
public record PictureModel(
        Instant from, Instant to, ZoneId zone, List<Lane> lanes, List<Post> milestones, List<Unseen> blindSpots) {

    /**
     * A milestone as drawn.
     *
     * @param episode 0 where there is only one
     * @param event names the event it stands on
     */
    public record Post(Milestone.Name name, int episode, Instant at, String event, String why) {}

    /**
     * A blind spot as drawn.
     *
     * @param source the one that fell silent; null when it is the whole picture that saw nothing
     */
    public record Unseen(
            BlindSpot.Kind kind,
            Instant from,
            Instant to,
            @Nullable String source,
            String text) {}

    /** The part of a timeline from one instant to another; events are named by their index. */
    public static PictureModel of(Timeline timeline, Instant from, Instant to, ZoneId zone) {
        boolean several = timeline.episodes() > 1;
        return new PictureModel(
                from,
                to,
                zone,
                Lanes.of(Buckets.of(timeline.events(), from, to)),
                timeline.milestones().stream()
                        .map(milestone -> new Post(
                                milestone.name(),
                                several ? milestone.episode() : 0,
                                milestone.at(),
                                String.valueOf(milestone.event()),
                                milestone.why()))
                        .toList(),
                timeline.blindSpots().stream()
                        .map(spot ->
                                new Unseen(spot.kind(), spot.from(), spot.to(), source(timeline, spot), spot.text()))
                        .toList());
    }

    private static @Nullable String source(Timeline timeline, BlindSpot spot) {
        return spot.kind() == BlindSpot.Kind.SILENT_TELEMETRY
                ? timeline.events().source(spot.events().get(0))
                : null;
    }

    /** The part of a timeline that is worth showing first. */
    public static PictureModel of(Timeline timeline, ZoneId zone) {
        Span span = Span.worthShowing(timeline);
        return of(timeline, span.from(), span.to(), zone);
    }
}
