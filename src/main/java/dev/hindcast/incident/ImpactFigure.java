package dev.hindcast.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an incident's impact, as somebody said it last.
 *
 * @param label what a free figure is called; empty for any other kind
 * @param range null where it is unknown, or no number
 * @param choice the answer where it is no number; empty otherwise
 * @param source where it was measured, or what the estimate rests on
 * @param version counts what was said about it, from 1
 */
public record ImpactFigure(
        ImpactKind kind,
        String label,
        ImpactKnown known,
        @Nullable ImpactRange range,
        String choice,
        String source,
        UUID saidBy,
        Instant saidAt,
        int version) {

    /** What people call it. */
    public String title() {
        return label.isEmpty() ? kind.title() : label;
    }
}
