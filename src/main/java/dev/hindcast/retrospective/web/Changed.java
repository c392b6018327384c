package dev.hindcast.retrospective.web;

import dev.hindcast.retrospective.Difference;

/**
 * Something that is not what was published.
 *
 * @param who who changed it and when, as half a sentence; empty for data
 */
public record Changed(String title, String who, Difference difference) {}
