package dev.hindcast.platform.database;

import java.util.UUID;

/** One running program among those that share a database; new at every start. */
public record NodeId(UUID value) {}
