package dev.hindcast.timeline.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the facts that a replay shows large.
 *
 * @param large the number, or a word where there is none
 * @param lines what it consists of, the latest first
 */
public record ReplayFact(String title, String large, List<Line> lines) {
    /** @param event the number of the statement that says so; null where no single one does */
    public record Line(Instant at, String text, @Nullable Long event) {}
}
