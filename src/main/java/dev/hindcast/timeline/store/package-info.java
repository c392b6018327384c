@NullMarked
package dev.hindcast.timeline.store;

import org.jspecify.annotations.NullMarked;
