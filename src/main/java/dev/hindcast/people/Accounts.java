package dev.hindcast.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
public interface Accounts {
    Optional<Account> find(UUID id);

    /** By address, in any case of letters. */
    Optional<Account> findByEmail(String email);

    /** In the order of their names; disabled ones last. */
    List<Account> all();

    boolean none();

    /** @param passwordHash as the password encoder made it, with its algorithm in front */
    void add(Account account, String passwordHash);

    Optional<String> passwordHash(UUID id);

    void changePassword(UUID id, String passwordHash);

    void changeProfile(UUID id, String name, ZoneId zone);

    void changeRole(UUID id, Role role);

    void disable(UUID id);

    void enable(UUID id);

    /** How many enabled administrators there are, counted under a lock so that the last one stays. */
    long administratorsLocked();
}
