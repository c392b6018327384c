package dev.hindcast.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is put up in the room for everybody: cards in groups, parked remarks, proposals for the timeline. */
public interface Board {
    /** In a fixed order, cards included; cards that lie alone come as {@link #loose}. */
    List<CardGroup> groups(ReviewId session);

    Optional<CardGroup> group(ReviewId session, UUID group);

    /** Those of them that are there. */
    List<CardGroup> groups(ReviewId session, List<UUID> groups);

    /** Cards in no group. */
    List<Card> loose(ReviewId session);

    Optional<Card> card(ReviewId session, UUID card);

    /**
     * Puts up a card: once the cards lie open in a new group of its own, which gets the id that the card names, before in
     * none. Gives whether they lie open.
     */
    boolean putUp(ReviewId session, Card card, @Nullable UUID author);

    void add(ReviewId session, CardGroup group);

    /** Gives false when the group is not there. */
    boolean move(ReviewId session, UUID card, UUID group);

    /** Gives the group as it is then; nothing when it has been renamed since {@code seen}, or is not there. */
    Optional<CardGroup> rename(ReviewId session, UUID group, String name, int seen);

    /** Groups that no card is left in. */
    List<UUID> removeEmpty(ReviewId session);

    void became(ReviewId session, UUID group, UUID factor);

    List<Parked> parked(ReviewId session);

    void park(Parked parked, UUID author, Instant at);

    void takeUp(ReviewId session, UUID parked, boolean takenUp);

    List<Proposal> proposals(ReviewId session);

    void add(Proposal proposal, UUID author, Instant at);

    /** Gives false when it was decided already. */
    boolean decide(ReviewId session, UUID proposal, Proposal.State state);
}
