@NullMarked
package dev.hindcast.review.anonymous.store;

import org.jspecify.annotations.NullMarked;
