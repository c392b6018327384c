/** The timeline as it became known, moment by moment, and what people note while they watch it. */
@NullMarked
@NamedInterface("replay")
package dev.hindcast.timeline.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
