/** Whole folders of evidence, reconstructed without a server: the checkout outage, and real public data where it is. */
@NullMarked
package dev.hindcast.sample;

import org.jspecify.annotations.NullMarked;
