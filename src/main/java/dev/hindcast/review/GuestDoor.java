package dev.hindcast.review;

import java.util.Optional;
import java.util.UUID;

/** The secret link by which guests come into a session; its key is seen once, when it is made. */
public interface GuestDoor {
    /** Gives the session a new key; the one before opens nothing any more. */
    String renew(ReviewId session);

    /** Whether a guest with that key may come in now. */
    boolean opens(ReviewId session, String key);

    /** Makes a participant of the guest; empty when the key does not fit. */
    Optional<UUID> enter(ReviewId session, String key, String name);
}
