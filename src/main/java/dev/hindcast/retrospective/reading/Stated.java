package dev.hindcast.retrospective.reading;

/**
 * A value that a postmortem states.
 *
 * @param words the original wording from which it was read
 */
public record Stated<T>(T value, String words, Where where) {}
