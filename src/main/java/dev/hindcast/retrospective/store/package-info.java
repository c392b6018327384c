@NullMarked
package dev.hindcast.retrospective.store;

import org.jspecify.annotations.NullMarked;
