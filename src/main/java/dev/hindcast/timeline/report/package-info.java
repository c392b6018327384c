/** A timeline as people and programs read it: the public JSON, and what is printed, pasted or sent. */
@NullMarked
package dev.hindcast.timeline.report;

import org.jspecify.annotations.NullMarked;
