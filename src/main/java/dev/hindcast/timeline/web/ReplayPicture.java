package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.Timeline;
import dev.hindcast.timeline.picture.Bucket;
import dev.hindcast.timeline.picture.Lane;
import dev.hindcast.timeline.picture.Picture;
import dev.hindcast.timeline.picture.PictureFrame;
import dev.hindcast.timeline.picture.PictureModel;
import dev.hindcast.timeline.replay.Replay;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what was known at one moment: without milestones, without blind spots, without lanes that come later. */
final class ReplayPicture {
    private static final int NARROWEST = 320;
    private static final int WIDEST = 1_400;

    private ReplayPicture() {}

    /** @param link what comes before a statement's number in a mark's link */
    static String svg(Replay replay, Instant moment, ZoneId zone, int width, String link) {
        int[] known = replay.known(moment);
        PictureModel drawn = PictureModel.of(
                new Timeline(sequence(replay, known), List.of(), List.of()),
                replay.begin(),
                replay.reach(moment),
                zone);
        PictureModel named = new PictureModel(
                drawn.from(),
                drawn.to(),
                drawn.zone(),
                drawn.lanes().stream().map(lane -> named(lane, replay, known)).toList(),
                List.of(),
                List.of());
        return Picture.svg(named, new PictureFrame(Math.max(NARROWEST, Math.min(width, WIDEST)), link, false));
    }

    /** Marks are named by the numbers of their statements instead of their places. */
    private static Lane named(Lane lane, Replay replay, int[] known) {
        return new Lane(
                lane.family(),
                lane.name(),
                lane.sources(),
                lane.first(),
                lane.buckets().stream()
                        .map(bucket -> new Bucket(
                                bucket.source(),
                                bucket.kind(),
                                bucket.at(),
                                bucket.until(),
                                bucket.count(),
                                Long.toString(replay.id(known[Integer.parseInt(bucket.event())])),
                                bucket.text()))
                        .toList());
    }

    private static EventSequence sequence(Replay replay, int[] known) {
        EventSequence all = replay.sequence();
        return new EventSequence() {
            @Override
            public int size() {
                return known.length;
            }

            @Override
            public Event get(int index) {
                return all.get(known[index]);
            }

            @Override
            public Instant at(int index) {
                return all.at(known[index]);
            }

            @Override
            public Kind kind(int index) {
                return all.kind(known[index]);
            }

            @Override
            public String source(int index) {
                return all.source(known[index]);
            }

            @Override
            public @Nullable String service(int index) {
                return all.service(known[index]);
            }
        };
    }
}
