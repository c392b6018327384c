/** Stamps: from what a file says about time to an instant, with its precision and what was assumed. */
@NullMarked
@NamedInterface("time")
package dev.hindcast.evidence.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
