/** Raw files in, events out: recognises formats, reads stamps, quarantines what cannot be read, loses nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "people", "incident"})
package dev.hindcast.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
