@NullMarked
package dev.hindcast.retrospective.sharing.store;

import org.jspecify.annotations.NullMarked;
