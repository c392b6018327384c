@NullMarked
package dev.hindcast.retrospective.web;

import org.jspecify.annotations.NullMarked;
