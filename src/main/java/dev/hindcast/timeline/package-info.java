/** Events become episodes, milestones, phases and blind spots, and the picture of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "people", "incident", "evidence", "evidence :: *"})
package dev.hindcast.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
