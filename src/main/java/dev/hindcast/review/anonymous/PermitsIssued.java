package dev.hindcast.review.anonymous;

import java.util.UUID;

/** A participant holds permits now; everybody sees how many participants do, and to whom they were issued twice. */
public record PermitsIssued(UUID session) {}
