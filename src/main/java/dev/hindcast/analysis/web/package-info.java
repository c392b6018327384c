@NullMarked
package dev.hindcast.analysis.web;

import org.jspecify.annotations.NullMarked;
