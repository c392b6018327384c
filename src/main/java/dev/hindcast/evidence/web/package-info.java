@NullMarked
package dev.hindcast.evidence.web;

import org.jspecify.annotations.NullMarked;
