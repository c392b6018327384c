package dev.hindcast.timeline.replay;

import java.time.Instant;

/**
 * A statement as it became known.
 *
 * @param event its number
 * @param since from when it was known
 * @param why what the evidence says about that; empty when it was known as it happened
 */
public record Step(long event, Instant since, String why) {}
