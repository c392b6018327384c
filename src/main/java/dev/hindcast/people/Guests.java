package dev.hindcast.people;

import java.util.Optional;
import java.util.UUID;

/** People without an account who were let in for one thing only. What that is, whoever lets them in decides. */
public interface Guests {
    /** The role in a signed-in guest's authentication, instead of that of an account. */
    String ROLE = "GUEST";

    /** A guest as a viewer without an address; empty once they are not welcome any more. */
    Optional<Account> find(UUID id);
}
