/** Postmortems that were written elsewhere, taken over into incidents, evidence, milestones, factors, actions and records. */
@NullMarked
@NamedInterface("importing")
package dev.hindcast.retrospective.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
