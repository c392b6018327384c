package dev.hindcast.retrospective.sharing;

import java.time.Instant;
import java.util.UUID;

/**
 * What was confirmed to go out; it never changes.
 *
 * @param number from 1 within its incident
 * @param confirmedBy who said that they had read it
 */
public record SharedVersion(int number, UUID confirmedBy, Instant confirmedAt) {}
