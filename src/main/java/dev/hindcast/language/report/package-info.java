/** Findings as people and programs read them: like a compiler's, as JSON, as SARIF. */
@NullMarked
@NamedInterface("report")
package dev.hindcast.language.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
