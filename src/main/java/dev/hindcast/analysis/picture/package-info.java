/** Pictures of an analysis, as SVG made on the server: a factor's whys as a tree, and the fishbone of an incident. */
@NullMarked
@NamedInterface("picture")
package dev.hindcast.analysis.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
