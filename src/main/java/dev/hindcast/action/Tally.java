package dev.hindcast.action;

import java.util.UUID;

/**
 * How many taken actions somebody has in one state.
 *
 * @param late whether the day has passed: of the work while it is not done, of looking whether it worked when it is
 */
public record Tally(UUID owner, State state, boolean late, long count) {}
