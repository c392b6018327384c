/** Files of every format become one plain shape, headings, items, tables and fields, that keeps each line's number. */
@NullMarked
@NamedInterface("reading-document")
package dev.hindcast.retrospective.reading.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
