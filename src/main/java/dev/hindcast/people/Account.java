package dev.hindcast.people;

import dev.hindcast.platform.web.Pages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in.
 *
 * @param zone the zone in which they read times, besides the incident's own
 * @param disabledAt since when they cannot sign in any more
 */
public record Account(
        UUID id,
        String email,
        String name,
        Role role,
        ZoneId zone,
        Instant createdAt,
        @Nullable Instant disabledAt) implements Pages.Viewer {
    public boolean enabled() {
        return disabledAt == null;
    }

    @Override
    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** Guests of a review have a name and nothing else; see {@link Guests}. */
    @Override
    public boolean isGuest() {
        return email.isEmpty();
    }

    @Override
    public boolean mayEdit() {
        return role.mayEdit();
    }
}
