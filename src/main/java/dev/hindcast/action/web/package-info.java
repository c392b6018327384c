@NullMarked
package dev.hindcast.action.web;

import org.jspecify.annotations.NullMarked;
