@NullMarked
package dev.hindcast.people.store;

import org.jspecify.annotations.NullMarked;
