/** One class per kind of evidence file; each is found by itself through its {@code @AutoService} mark. */
@NullMarked
package dev.hindcast.evidence.format;

import org.jspecify.annotations.NullMarked;
