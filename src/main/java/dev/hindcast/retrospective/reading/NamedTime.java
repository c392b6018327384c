package dev.hindcast.retrospective.reading;

/**
 * A time that is no milestone.
 *
 * @param label what the text calls it, in small letters, such as {@code date} or {@code created at}
 */
public record NamedTime(String label, StatedTime time) {}
