package dev.hindcast.review.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.Incidents;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.review.Agenda;
import dev.hindcast.review.Board;
import dev.hindcast.review.Card;
import dev.hindcast.review.Leading;
import dev.hindcast.review.Participant;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.ReviewSession;
import dev.hindcast.review.Reviews;
import dev.hindcast.review.Stage;
import dev.hindcast.review.anonymous.AnonymousCollection;
import dev.hindcast.review.anonymous.Collecting;
import dev.hindcast.review.anonymous.Issuing;
import dev.hindcast.review.anonymous.Purpose;
import dev.hindcast.review.anonymous.Tick;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the room shows. */
@Component
class RoomViews {
    private final Reviews reviews;
    private final Incidents incidents;
    private final Board board;
    private final Leading leading;
    private final Collecting collecting;
    private final Issuing issuing;
    private final LiveStreams streams;
    private final Tick tick;
    private final Clock clock;

    RoomViews(
            Reviews reviews,
            Incidents incidents,
            Board board,
            Leading leading,
            Collecting collecting,
            Issuing issuing,
            LiveStreams streams,
            Tick tick,
            Clock clock) {
        this.reviews = reviews;
        this.incidents = incidents;
        this.board = board;
        this.leading = leading;
        this.collecting = collecting;
        this.issuing = issuing;
        this.streams = streams;
        this.tick = tick;
        this.clock = clock;
    }

    /** @param asked the stage to look at; one that is not reached yet gives the current one */
    @Transactional(readOnly = true)
    public RoomView of(ReviewId id, @Nullable Stage asked) {
        ReviewSession session = reviews.find(id).orElseThrow(NotFound::new);
        Incident incident = incidents.find(session.incident()).orElseThrow(NotFound::new);
        UUID stream = id.value();
        Participant me = reviews.acting(id).orElse(null);
        Agenda agenda = reviews.agenda(id);
        Duration behind = agenda.behind(session.stage(), session.stageBeganAt(), clock.instant());
        List<AnonymousCollection> collections = collecting.of(stream);
        boolean revealed = collections.stream()
                .anyMatch(one ->
                        one.purpose() == Purpose.CARDS && one.state().word().equals("ended"));
        return new RoomView(
                incident,
                session,
                agenda,
                me,
                asked != null && session.reached(asked) ? asked : session.stage(),
                reviews.participants(id),
                streams.present(stream),
                session.isRunning() && leading.isAway(session),
                behind,
                agenda.shortening(session.stage(), behind),
                collections,
                collecting.keys(stream),
                issuing.holders(stream),
                issuing.issuedAgain(stream),
                tick.millis(),
                revealed ? board.groups(id) : List.of(),
                revealed || me == null || session.anonymous() ? List.of() : own(id, me),
                board.parked(id),
                board.proposals(id),
                collections.stream()
                        .filter(AnonymousCollection::isOpen)
                        .findFirst()
                        .map(open -> collecting.count(stream, open.purpose()))
                        .orElse(0L));
    }

    private List<String> own(ReviewId id, Participant me) {
        return board.loose(id).stream()
                .filter(card -> me.name().equals(card.author()))
                .map(Card::text)
                .toList();
    }
}
