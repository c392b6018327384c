package dev.hindcast.incident;

import java.util.Set;
import java.util.UUID;

/**
 * Who may see an incident: everyone with an account, or only some teams and people besides its author.
 *
 * @param teams ids; empty when everyone may
 * @param people account ids; empty when everyone may
 */
public record Audience(boolean everyone, Set<UUID> teams, Set<UUID> people) {
    public static Audience ofEveryone() {
        return new Audience(true, Set.of(), Set.of());
    }

    public static Audience only(Set<UUID> teams, Set<UUID> people) {
        return new Audience(false, Set.copyOf(teams), Set.copyOf(people));
    }
}
