/** Why it was likely: contributing factors by phase and domain, whys, fishbone and hypotheses. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "people",
            "incident",
            "evidence",
            "evidence :: *",
            "timeline",
            "timeline :: *"
        })
package dev.hindcast.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
