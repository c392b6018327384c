@NullMarked
package dev.hindcast.incident.store;

import org.jspecify.annotations.NullMarked;
