/** Rows of named values, such as lines of JSON or CSV: which field says what, and the events that the rows state. */
@NullMarked
package dev.hindcast.evidence.row;

import org.jspecify.annotations.NullMarked;
