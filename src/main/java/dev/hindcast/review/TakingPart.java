package dev.hindcast.review;

import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.review.RoomChanged.Part;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody in the room may do: come in, park what is too early, propose what the timeline lacks. */
@Service
public class TakingPart {
    private static final int LONGEST = 2000;

    private final InRoom room;
    private final Reviews reviews;
    private final Board board;
    private final ApplicationEventPublisher announce;
    private final Clock clock;

    TakingPart(InRoom room, Reviews reviews, Board board, ApplicationEventPublisher announce, Clock clock) {
        this.room = room;
        this.reviews = reviews;
        this.board = board;
        this.announce = announce;
        this.clock = clock;
    }

    /** Whoever can see the incident may come in, invited or not. Coming in again changes nothing. */
    @Transactional
    public Participant join(ReviewId id, Account viewer) {
        ReviewSession session = reviews.find(id).orElseThrow(NotFound::new);
        Participant me = reviews.acting(id).orElse(null);
        if (me != null && me.hasJoined()) {
            return me;
        }
        if (me == null) {
            me = new Participant(UUID.randomUUID(), id, viewer.id(), viewer.name(), false, clock.instant(), 0);
            reviews.add(me);
        } else {
            me = new Participant(me.id(), id, me.account(), me.name(), me.guest(), clock.instant(), me.permitsIssued());
            reviews.joined(me);
        }
        if (session.isOpen()) {
            announce.publishEvent(RoomChanged.of(id, Part.PEOPLE));
        }
        return me;
    }

    public void park(ReviewId id, Parked.Kind kind, String text) {
        String said = said(text);
        room.asParticipant(id, (session, me) -> {
            board.park(new Parked(UUID.randomUUID(), id, kind, said, me.name(), false), me.id(), clock.instant());
            announce.publishEvent(RoomChanged.of(id, Part.PARKED));
        });
    }

    public void takeUp(ReviewId id, UUID parked, boolean takenUp) {
        room.asParticipant(id, (session, me) -> {
            board.takeUp(id, parked, takenUp);
            announce.publishEvent(RoomChanged.of(id, Part.PARKED));
        });
    }

    /** @param event the statement to be corrected; null for an addition */
    public void propose(ReviewId id, @Nullable Long event, String time, String text) {
        String said = said(text);
        room.asParticipant(id, (session, me) -> {
            board.add(
                    new Proposal(UUID.randomUUID(), id, me.name(), event, time.strip(), said, Proposal.State.OPEN),
                    me.id(),
                    clock.instant());
            announce.publishEvent(RoomChanged.of(id, Part.PROPOSALS));
        });
    }

    /** Notes what became of a proposal; whoever takes one in has edited the timeline before. */
    public void decide(ReviewId id, UUID proposal, Proposal.State state) {
        room.asParticipant(id, (session, me) -> {
            if (!board.decide(id, proposal, state)) {
                throw new Refused("Somebody has decided on this already.");
            }
            announce.publishEvent(RoomChanged.of(id, Part.PROPOSALS));
        });
    }

    private static String said(String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw new Refused("Write a few words first.");
        }
        if (said.length() > LONGEST) {
            throw new Refused("This is longer than " + LONGEST + " characters. Shorten it; what you typed is kept.");
        }
        return said;
    }
}
