/**
 * Times as people write them inside sentences. Stamps of evidence are read elsewhere: those stand alone, and what they
 * leave out is assumed; here it stays out.
 */
@NullMarked
@NamedInterface("reading-stamp")
package dev.hindcast.retrospective.reading.stamp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
