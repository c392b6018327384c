/** The live hour: stages and their clock, cards and votes that nobody can trace, and who is in the room. */
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
            "action"
        })
package dev.hindcast.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
