/** Cards, votes and answers that nobody can trace: blind signatures, boxes without names, and how they are emptied. */
@NullMarked
package dev.hindcast.review.anonymous;

import org.jspecify.annotations.NullMarked;
