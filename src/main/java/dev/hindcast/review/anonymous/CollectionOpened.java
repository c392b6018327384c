package dev.hindcast.review.anonymous;

import java.util.UUID;

/** From now on everybody may put something into the box. */
public record CollectionOpened(UUID session, Purpose purpose) {}
