@NullMarked
package dev.hindcast.incident.web;

import org.jspecify.annotations.NullMarked;
