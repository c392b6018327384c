@NullMarked
package dev.hindcast.evidence.store;

import org.jspecify.annotations.NullMarked;
