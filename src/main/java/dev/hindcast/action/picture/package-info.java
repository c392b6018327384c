@NullMarked
package dev.hindcast.action.picture;

import org.jspecify.annotations.NullMarked;
