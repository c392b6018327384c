/** The timeline as people keep it together: what they changed, what follows from it, and what is proposed anew. */
@NullMarked
package dev.hindcast.timeline.edit;

import org.jspecify.annotations.NullMarked;
