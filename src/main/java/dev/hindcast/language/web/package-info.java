@NullMarked
package dev.hindcast.language.web;

import org.jspecify.annotations.NullMarked;
