package dev.hindcast.review;

import dev.hindcast.platform.web.NotFound;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets work be done as a participant or as the facilitator, each in one short transaction. */
@Component
class InRoom {
    private final Reviews reviews;
    private final TransactionTemplate transactions;

    InRoom(Reviews reviews, TransactionTemplate transactions) {
        this.reviews = reviews;
        this.transactions = transactions;
    }

    /** @throws Refused when the session is not running, or locked and somebody else leads it */
    void asParticipant(ReviewId id, BiConsumer<ReviewSession, Participant> work) {
        alone(id, (session, me) -> {
            session.requireRunning();
            if (session.locked() && !session.isLedBy(me.id())) {
                throw new Refused("The facilitator has locked the session for a moment. What you typed is kept.");
            }
            work.accept(session, me);
        });
    }

    void asFacilitator(ReviewId id, BiConsumer<ReviewSession, Participant> work) {
        alone(id, (session, me) -> {
            if (!session.isLedBy(me.id())) {
                throw new Refused("Only the facilitator does this. Ask them, or take the role over if they are away.");
            }
            work.accept(session, me);
        });
    }

    /** Whoever takes part, one at a time in a session, so that what is told of a change is how it is after it. */
    void alone(ReviewId id, BiConsumer<ReviewSession, Participant> work) {
        transactions.executeWithoutResult(status -> {
            Reviews.Entered entered = reviews.entered(id).orElseThrow(NotFound::new);
            Participant me = entered.me();
            if (me == null) {
                throw new Refused("Join the session first.");
            }
            work.accept(entered.session(), me);
        });
    }
}
