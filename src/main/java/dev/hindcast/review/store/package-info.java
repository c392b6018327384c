@NullMarked
package dev.hindcast.review.store;

import org.jspecify.annotations.NullMarked;
