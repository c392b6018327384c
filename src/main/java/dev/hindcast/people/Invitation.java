package dev.hindcast.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets one person create an account, once.
 *
 * @param team the team they join; null for none
 * @param note whom it is for, as its author wrote
 */
public record Invitation(UUID id, Role role, @Nullable UUID team, String note, Instant expiresAt) {}
