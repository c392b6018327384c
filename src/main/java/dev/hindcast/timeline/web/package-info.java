@NullMarked
package dev.hindcast.timeline.web;

import org.jspecify.annotations.NullMarked;
