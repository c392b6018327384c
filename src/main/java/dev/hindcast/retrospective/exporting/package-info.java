/** The written retrospective as it leaves: Markdown, a page, a PDF, JSON, a Word document, or many of them in one archive. */
@NullMarked
@NamedInterface("exporting")
package dev.hindcast.retrospective.exporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
