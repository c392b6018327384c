package dev.hindcast.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Open invitations; the secret of a link is seen once, when it is made, and only its hash is kept. */
public interface Invitations {
    /** @return the secret part of the link */
    String create(Role role, @Nullable UUID team, String note, @Nullable UUID author);

    /** The invitation of that secret, if it is open. */
    Optional<Invitation> open(String secret);

    /** Open ones, newest first. */
    List<Invitation> all();

    /** Marks it used; false when somebody was faster. */
    boolean use(UUID id, UUID account);

    void withdraw(UUID id);
}
