package dev.hindcast.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes to be so, until evidence speaks for or against it.
 *
 * @param test how one could find out; may be empty
 * @param version counts the changes of its text and test by people
 */
public record Hypothesis(
        UUID id, String text, String test, State state, List<Line> lines, UUID author, Instant at, int version) {

    /** How far it is decided. */
    public enum State {
        PROPOSED,
        SUPPORTED,
        REFUTED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException for a word that names no state */
        public static State of(String word) {
            return valueOf(word.strip().toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A line of evidence: a statement of the timeline, a sentence, or both.
     *
     * @param supports whether it speaks for the hypothesis
     */
    public record Line(UUID id, boolean supports, @Nullable Long event, String text, UUID author, Instant at) {}

    public List<Line> lines(boolean supporting) {
        return lines.stream().filter(line -> line.supports() == supporting).toList();
    }

    /** What lacks before it may be in a state, as a sentence; empty when nothing does. */
    public String lacksFor(State wanted) {
        return switch (wanted) {
            case PROPOSED -> "";
            case SUPPORTED ->
                lines(true).isEmpty() ? "Add a line of evidence that speaks for it; then it can be supported." : "";
            case REFUTED ->
                lines(false).isEmpty() ? "Add a line of evidence that speaks against it; then it can be refuted." : "";
        };
    }
}
