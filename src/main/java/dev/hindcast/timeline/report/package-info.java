/** A timeline as people and programs read it: the public JSON, and what is printed, pasted or sent. */
@NullMarked
@NamedInterface("report")
package dev.hindcast.timeline.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
