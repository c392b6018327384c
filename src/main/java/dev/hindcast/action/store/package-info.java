@NullMarked
package dev.hindcast.action.store;

import org.jspecify.annotations.NullMarked;
