/** Scaffolding of the pages: typed templates, what each page knows, times as people read them, errors as pages. */
@NullMarked
package dev.hindcast.platform.web;

import org.jspecify.annotations.NullMarked;
