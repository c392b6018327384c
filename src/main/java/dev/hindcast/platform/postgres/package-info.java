/** PostgreSQL that comes along: unpacked, initialised, started and stopped with the program, and as durable as any. */
@NullMarked
package dev.hindcast.platform.postgres;

import org.jspecify.annotations.NullMarked;
