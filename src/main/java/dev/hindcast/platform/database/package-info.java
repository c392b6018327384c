/** The connection to PostgreSQL: migrations as its owner, everything else as a role that row-level security binds. */
@NullMarked
package dev.hindcast.platform.database;

import org.jspecify.annotations.NullMarked;
