/** Tests of the embedded server, and the server that all other tests of SQL run on. */
@NullMarked
package dev.hindcast.platform.postgres;

import org.jspecify.annotations.NullMarked;
