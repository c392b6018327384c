package dev.hindcast.platform.live;

import java.util.UUID;

/**
 * Somebody opened a stream, or has had it closed for three seconds, on all nodes together. Announced once, within a
 * transaction in which nobody is acting.
 */
public record PresenceChanged(UUID stream) {}
