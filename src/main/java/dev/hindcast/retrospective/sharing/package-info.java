/** Versions of a retrospective for outsiders: names, hosts and customers replaced, read by a person, frozen, and opened by a link. */
@NullMarked
package dev.hindcast.retrospective.sharing;

import org.jspecify.annotations.NullMarked;
