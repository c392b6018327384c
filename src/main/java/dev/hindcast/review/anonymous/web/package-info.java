@NullMarked
package dev.hindcast.review.anonymous.web;

import org.jspecify.annotations.NullMarked;
