package dev.hindcast.review.anonymous;

import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the facilitator does with collections: prepare, open and end them, and take the names out of a session. */
@Service
@Transactional
@EnableConfigurationProperties(Tick.class)
public class Collecting {
    private static final int REMEMBERED = 1000;

    private final AnonymousCollections collections;
    private final Boxes boxes;
    private final KeyPairs keys;
    private final Tick tick;
    private final Clock clock;
    private final ApplicationEventPublisher announce;
    private final Map<Box, Counted> counted = new ConcurrentHashMap<>();

    Collecting(
            AnonymousCollections collections,
            Boxes boxes,
            KeyPairs keys,
            Tick tick,
            Clock clock,
            ApplicationEventPublisher announce) {
        this.collections = collections;
        this.boxes = boxes;
        this.keys = keys;
        this.tick = tick;
        this.clock = clock;
        this.announce = announce;
    }

    private record Box(UUID session, Purpose purpose) {}

    private record Counted(long tick, long count) {}

    /** Makes the keys of a new session; to be called when it is created, in the same transaction. */
    public void prepare(UUID session) {
        for (Purpose purpose : Purpose.values()) {
            collections.prepare(session, purpose, keys.take());
        }
    }

    @Transactional(readOnly = true)
    public List<AnonymousCollection> of(UUID session) {
        return collections.of(session);
    }

    /** The same keys for everybody, in the order of the purposes. */
    @Transactional(readOnly = true)
    public List<PublicKeyOf> keys(UUID session) {
        return collections.of(session).stream()
                .filter(collection -> collection.publicKey() != null)
                .map(collection ->
                        new PublicKeyOf(collection.purpose(), Objects.requireNonNull(collection.publicKey())))
                .toList();
    }

    /** @throws Forbidden unless the facilitator of a running session opens what is waiting */
    public void open(UUID session, Purpose purpose) {
        requireFacilitator(session);
        if (!collections.open(session, purpose)) {
            throw new Forbidden(
                    "This can be opened once, while the session is running. Reload the page to see where it stands.");
        }
        announce.publishEvent(new CollectionOpened(session, purpose));
    }

    /**
     * Lets the collection end after the next tick, so that what people have just written arrives.
     *
     * @return when it will be emptied
     */
    public Instant end(UUID session, Purpose purpose) {
        requireFacilitator(session);
        Instant endsAt = tick.lastArrival(session, clock.instant());
        if (!collections.end(session, purpose, endsAt)) {
            throw new Forbidden("This is not being collected now. Reload the page to see where it stands.");
        }
        announce.publishEvent(new CollectionEnding(session, purpose, endsAt));
        return endsAt;
    }

    /** Takes the names out of a session, those of cards that are there already too. There is no way back. */
    public void makeAnonymous(UUID session) {
        requireFacilitator(session);
        if (collections.makeAnonymous(session)) {
            announce.publishEvent(new MadeAnonymous(session));
        }
    }

    /** How much lies in the box, counted once per tick: when it changes tells nothing about who is writing. */
    @Transactional(readOnly = true)
    public long count(UUID session, Purpose purpose) {
        if (counted.size() > REMEMBERED) {
            counted.clear();
        }
        long now = tick.arrived(session, clock.instant());
        return counted.compute(
                        new Box(session, purpose),
                        (box, before) -> before != null && before.tick() == now
                                ? before
                                : new Counted(now, boxes.count(session, purpose)))
                .count();
    }

    private void requireFacilitator(UUID session) {
        if (!collections.ledByActing(session).orElseThrow(NotFound::new)) {
            throw new Forbidden("Only the facilitator does this. Ask them, or take the role over if they are away.");
        }
    }
}
