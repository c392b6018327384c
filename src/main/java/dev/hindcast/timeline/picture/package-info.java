/** The picture of a timeline, as SVG made on the server: the same on a page, in an export and from the command line. */
@NullMarked
@NamedInterface("picture")
package dev.hindcast.timeline.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
