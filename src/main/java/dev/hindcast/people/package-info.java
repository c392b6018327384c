/** Accounts, teams and roles: who there is, and who may see what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package dev.hindcast.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
