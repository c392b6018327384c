package dev.hindcast.review.anonymous;

import java.util.UUID;

/** The box was emptied: cards are there for all to see, or only totals remain. */
public record CollectionEnded(UUID session, Purpose purpose) {}
