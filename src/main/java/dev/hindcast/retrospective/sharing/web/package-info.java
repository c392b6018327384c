@NullMarked
package dev.hindcast.retrospective.sharing.web;

import org.jspecify.annotations.NullMarked;
