package dev.hindcast.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All teams. */
public interface Teams {
    Optional<Team> find(UUID id);

    List<Team> all();

    /** @return the new team's id; empty when there is one of that name */
    Optional<UUID> add(String name);

    void addMember(UUID team, UUID account);

    void removeMember(UUID team, UUID account);
}
