package dev.hindcast.review.anonymous;

import java.util.Optional;
import java.util.UUID;

/**
 * What was put in without names, until it is revealed. Each call is a transaction of its own, so that two cards of one batch
 * have nothing in common, and nobody acts in it.
 */
public interface Boxes {
    Optional<byte[]> publicKey(UUID session, Purpose purpose);

    Outcome put(UUID session, Operation.PutCard card);

    Outcome edit(UUID session, Operation.EditCard card);

    Outcome delete(UUID session, Operation.DeleteCard card);

    Outcome put(UUID session, Operation.PutBallot ballot);

    Outcome put(UUID session, Operation.PutAnswers answers);

    /** How many cards, ballots or answers are in. */
    long count(UUID session, Purpose purpose);
}
