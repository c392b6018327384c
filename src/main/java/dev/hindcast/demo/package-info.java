/** The checkout outage, loaded into a server for somebody who wants to look around. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "people", "incident", "evidence", "action"})
package dev.hindcast.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
