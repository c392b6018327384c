package dev.hindcast.review;

/** A session was created, with everybody who is invited to it; told within the transaction that did it. */
public record ReviewScheduled(ReviewId session) {}
