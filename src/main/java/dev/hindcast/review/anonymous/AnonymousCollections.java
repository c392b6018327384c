package dev.hindcast.review.anonymous;

import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The collections of the sessions that whoever is acting may see: their states, their keys, and who was issued permits. */
public interface AnonymousCollections {
    List<AnonymousCollection> of(UUID session);

    /** Adds the collection, waiting; one that has keys already keeps them. */
    void prepare(UUID session, Purpose purpose, KeyPair keys);

    /** PKCS#8; empty when there is none any more. */
    Optional<byte[]> privateKey(UUID session, Purpose purpose);

    /** Whether it was waiting, in a session that is running. */
    boolean open(UUID session, Purpose purpose);

    /** Whether it was open. */
    boolean end(UUID session, Purpose purpose, Instant endsAt);

    /** Ends all that are due, on behalf of nobody; names those that this call ended. */
    List<CollectionEnded> endDue(Instant now);

    /** Whether the session had names; the names of its cards are taken off. */
    boolean makeAnonymous(UUID session);

    /** Whether whoever is acting leads the session; empty when they cannot see it. */
    Optional<Boolean> ledByActing(UUID session);

    /** Whether whoever is acting takes part, in a session that is not over, and may be issued permits now. Counts it. */
    boolean countPermits(UUID session);

    boolean takesPart(UUID session);

    void allowPermitsAgain(UUID session, UUID participant);

    /** How many participants hold permits. */
    int holders(UUID session);

    /** The names of those to whom permits were issued more than once. */
    List<String> issuedAgain(UUID session);
}
