@NullMarked
package dev.hindcast.review.web;

import org.jspecify.annotations.NullMarked;
