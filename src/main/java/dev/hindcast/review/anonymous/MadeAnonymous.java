package dev.hindcast.review.anonymous;

import java.util.UUID;

/** The session had names and has none any more, for good. */
public record MadeAnonymous(UUID session) {}
