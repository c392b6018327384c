/** Hindcast: what an incident left behind becomes a timeline, a review, a few actions and a record. */
@NullMarked
package dev.hindcast;

import org.jspecify.annotations.NullMarked;
