/** From a document to what it states; a value is taken only where its label, heading or column says what it is. */
@NullMarked
@NamedInterface("reading-recognise")
package dev.hindcast.retrospective.reading.recognise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
