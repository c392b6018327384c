/** What existing postmortems state: times, factors, actions, each with its place and its own words; nothing inferred. */
@NullMarked
@NamedInterface("reading")
package dev.hindcast.retrospective.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
