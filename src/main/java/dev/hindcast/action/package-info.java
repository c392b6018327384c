/** What will change: action items with an owner, a deadline and a verification, followed up until they worked. */
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
            "analysis"
        })
package dev.hindcast.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
