package dev.hindcast.review.anonymous;

import java.time.Instant;
import java.util.UUID;

/** The facilitator ended the collection; what is under way is waited for until the given time. */
public record CollectionEnding(UUID session, Purpose purpose, Instant endsAt) {}
