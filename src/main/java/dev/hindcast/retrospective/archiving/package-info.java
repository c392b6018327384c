/** Everything that somebody may see as one archive: retrospectives in several forms, evidence as it came, and an index. */
@NullMarked
@NamedInterface("archiving")
package dev.hindcast.retrospective.archiving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
