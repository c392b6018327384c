/** Files that the program keeps: named by their content, never changed. */
@NullMarked
package dev.hindcast.platform.file;

import org.jspecify.annotations.NullMarked;
