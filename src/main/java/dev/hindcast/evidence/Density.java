package dev.hindcast.evidence;

/**
 * How many events of a source and kind lie in one slice of a span of time.
 *
 * @param slice counted from 0
 * @param firstId the earliest of them
 */
public record Density(String source, Kind kind, int slice, int count, long firstId) {}
