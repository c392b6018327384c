/** The written record of an incident: drafted from what is known, edited together, reviewed, published, never tidied. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "language",
            "people",
            "incident",
            "evidence",
            "evidence :: *",
            "timeline",
            "timeline :: *",
            "analysis",
            "analysis :: picture",
            "action",
            "review"
        })
package dev.hindcast.retrospective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
