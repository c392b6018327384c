/** The timeline as people keep it together: what they changed, what follows from it, and what is proposed anew. */
@NullMarked
@NamedInterface("edit")
package dev.hindcast.timeline.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
