package dev.hindcast.review;

import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.review.RoomChanged.Part;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What the facilitator does: begin, move on, give time, lock, point at something, and hand the role to somebody else. */
@Service
public class Leading {
    /** After so long without the facilitator anybody may take over. */
    public static final Duration AWAY = Duration.ofSeconds(30);

    private static final Duration LONGEST_EXTENSION = Duration.ofMinutes(60);

    private final InRoom room;
    private final Reviews reviews;
    private final LiveStreams streams;
    private final ApplicationEventPublisher announce;
    private final Clock clock;

    Leading(InRoom room, Reviews reviews, LiveStreams streams, ApplicationEventPublisher announce, Clock clock) {
        this.room = room;
        this.reviews = reviews;
        this.streams = streams;
        this.announce = announce;
        this.clock = clock;
    }

    public void begin(ReviewId id) {
        change(id, (session, agenda) -> session.begin(agenda, clock.instant()), Part.STAGE);
    }

    /** @param seen the stage that was on the facilitator's page, so that pressing twice does not skip one */
    public void next(ReviewId id, Stage seen) {
        move(
                id,
                seen,
                seen.next().orElseThrow(() -> new Refused("This is the last stage. Close the session instead.")));
    }

    public void back(ReviewId id, Stage seen) {
        move(id, seen, seen.before().orElseThrow(() -> new Refused("This is the first stage.")));
    }

    private void move(ReviewId id, Stage seen, Stage to) {
        change(
                id,
                (session, agenda) -> {
                    if (session.stage() != seen) {
                        throw new Refused("The session has moved on already.");
                    }
                    Instant now = clock.instant();
                    Agenda left = left(session, agenda, now);
                    reviews.changeAgenda(id, left);
                    return session.moveTo(to, left, now);
                },
                Part.STAGE);
    }

    public void extend(ReviewId id, Duration by) {
        if (by.isNegative() || by.isZero() || by.compareTo(LONGEST_EXTENSION) > 0) {
            throw new Refused("Time is given in minutes, one to sixty.");
        }
        change(id, (session, agenda) -> session.extend(by, clock.instant()), Part.HEAD);
    }

    /** Changes how long a stage to come is planned for. */
    public void plan(ReviewId id, Stage stage, int minutes) {
        if (minutes < 1 || minutes > 240) {
            throw new Refused("A stage has 1 to 240 minutes.");
        }
        change(
                id,
                (session, agenda) -> {
                    List<Agenda.Part> parts = agenda.parts().stream()
                            .map(part -> part.stage() == stage ? new Agenda.Part(stage, minutes, part.took()) : part)
                            .toList();
                    reviews.changeAgenda(id, new Agenda(parts));
                    return session;
                },
                Part.HEAD);
    }

    public void lock(ReviewId id, boolean locked) {
        change(id, (session, agenda) -> session.locked(locked), Part.HEAD);
    }

    /** Puts a phase's prompt before everybody. */
    public void focus(ReviewId id, String phase) {
        if (!Prompts.PHASES.contains(phase)) {
            throw new Refused("There is no phase “" + phase + "”.");
        }
        change(id, (session, agenda) -> session.focusedOn(phase), Part.STAGE);
    }

    /** Where the walkthrough stands, for everybody. */
    public void walk(ReviewId id, @Nullable Long event, boolean replay) {
        room.asFacilitator(id, (session, me) -> {
            reviews.change(session.walkingAt(event, replay));
            announce.publishEvent(new RoomChanged(id, Part.POSITION, (event == null ? "" : event) + " " + replay));
        });
    }

    /** Opens the whys of a factor for everybody. */
    public void askWhy(ReviewId id, UUID factor) {
        room.asFacilitator(id, (session, me) -> {
            session.requireRunning();
            announce.publishEvent(new RoomChanged(id, Part.WHYS, factor.toString()));
        });
    }

    public void close(ReviewId id) {
        change(
                id,
                (session, agenda) -> {
                    Instant now = clock.instant();
                    reviews.changeAgenda(id, left(session, agenda, now));
                    ReviewSession closed = session.close(now);
                    announce.publishEvent(new ReviewClosed(id, session.incident()));
                    return closed;
                },
                Part.STAGE);
    }

    public void handOver(ReviewId id, UUID to) {
        room.asFacilitator(id, (session, me) -> {
            Participant next =
                    reviews.participant(id, to).orElseThrow(() -> new Refused("They are not in this session."));
            reviews.change(session.ledBy(next.id(), null));
            announce.publishEvent(RoomChanged.of(id, Part.HEAD));
            announce.publishEvent(RoomChanged.of(id, Part.PEOPLE));
        });
    }

    /** Takes the role from somebody who has been away for half a minute, or back from whoever took it so. */
    public void takeOver(ReviewId id) {
        room.alone(id, (session, me) -> {
            UUID leader = session.facilitator();
            boolean back = me.id().equals(session.ledBefore());
            if (!back && !isAway(session)) {
                throw new Refused("The facilitator is here. Ask them to hand the role over.");
            }
            reviews.change(session.ledBy(me.id(), back ? null : leader));
            announce.publishEvent(RoomChanged.of(id, Part.HEAD));
            announce.publishEvent(RoomChanged.of(id, Part.PEOPLE));
        });
    }

    /** Whether nobody leads: the facilitator has had the room closed for half a minute, or never opened it. */
    public boolean isAway(ReviewSession session) {
        UUID leader = session.facilitator();
        if (leader == null) {
            return true;
        }
        if (streams.present(session.id().value()).contains(leader)) {
            return false;
        }
        Instant since = streams.absentSince(session.id().value(), leader).orElse(session.startsAt());
        return since.plus(AWAY).isBefore(clock.instant());
    }

    /** The agenda with the time that was spent in the current stage. */
    private static Agenda left(ReviewSession session, Agenda agenda, Instant now) {
        Stage stage = Objects.requireNonNull(session.stage());
        Duration spent = Duration.between(Objects.requireNonNull(session.stageBeganAt()), now);
        return new Agenda(agenda.parts().stream()
                .map(part -> part.stage() == stage
                        ? new Agenda.Part(stage, part.minutes(), part.took().plus(spent))
                        : part)
                .toList());
    }

    private void change(ReviewId id, BiFunction<ReviewSession, Agenda, ReviewSession> work, Part part) {
        room.asFacilitator(id, (session, me) -> {
            reviews.change(work.apply(session, reviews.agenda(id)));
            announce.publishEvent(RoomChanged.of(id, part));
        });
    }
}
