package dev.hindcast.action.web;

import dev.hindcast.people.Account;
import dev.hindcast.people.Team;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose actions a list shows.
 *
 * @param key {@code mine}, {@code everybody}, or a team's id
 * @param owners null for everybody
 */
public record Whose(String key, String title, @Nullable Set<UUID> owners) {
    static final String MINE = "mine";
    public static final Whose EVERYBODY = new Whose("everybody", "Everybody’s", null);

    static Whose mine(Account viewer) {
        return new Whose(MINE, "Yours", Set.of(viewer.id()));
    }

    static Whose of(Team team) {
        return new Whose(
                team.id().toString(),
                team.name(),
                team.members().stream().map(Account::id).collect(Collectors.toSet()));
    }

    boolean includes(UUID owner) {
        return owners == null || owners.contains(owner);
    }

    public boolean isMine() {
        return key.equals(MINE);
    }
}
