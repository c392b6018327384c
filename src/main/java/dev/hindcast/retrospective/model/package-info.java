/** The data behind a retrospective as one file: taken along with everything it stands on, and restored from it without loss. */
@NullMarked
@NamedInterface("model")
package dev.hindcast.retrospective.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
