/** Blameless wording: finds where a text blames people, says why that matters, and proposes other words. Text in, findings out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package dev.hindcast.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
