package dev.hindcast.evidence;

/**
 * A line or record that could not be read.
 *
 * @param line counted from 1; 0 when the whole file is meant
 * @param reason what was expected and what stood there, in one sentence
 * @param excerpt the first 200 characters of what stood there
 */
public record Quarantined(int line, String reason, String excerpt) {}
