package dev.hindcast.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A domain of one incident.
 *
 * @param owner the account that looks after it; null for nobody
 * @param criterion how one will know that it became better; may be empty
 */
public record OwnedDomain(Domain domain, @Nullable UUID owner, String criterion, int version) {}
