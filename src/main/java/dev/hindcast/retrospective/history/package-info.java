/** The history of a record that cannot be tidied: every saved state chained to the one before, and heads that are signed. */
@NullMarked
@NamedInterface("history")
package dev.hindcast.retrospective.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
