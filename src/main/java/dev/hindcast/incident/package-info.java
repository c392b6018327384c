/** The incident itself: what it is called, how bad it was, what it touched, and who may see it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "people"})
package dev.hindcast.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
