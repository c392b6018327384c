/** The command line: every command one class, no server started unless the command is one. */
@NullMarked
@ApplicationModule
package dev.hindcast.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
