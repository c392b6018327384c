@NullMarked
package dev.hindcast.analysis.store;

import org.jspecify.annotations.NullMarked;
