/** The report on what was understood in each file, for people and for programs. */
@NullMarked
@NamedInterface("reading-report")
package dev.hindcast.retrospective.reading.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
