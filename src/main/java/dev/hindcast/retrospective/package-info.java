/** The written record of an incident; for now its first draft, made when a review closes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "people",
            "incident",
            "evidence",
            "evidence :: *",
            "timeline",
            "timeline :: *",
            "analysis",
            "action",
            "review"
        })
package dev.hindcast.retrospective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
