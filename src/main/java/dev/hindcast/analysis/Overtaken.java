package dev.hindcast.analysis;

import org.jspecify.annotations.Nullable;

/** Somebody else changed the same thing meanwhile; nothing was done. */
public final class Overtaken extends RuntimeException {
    private final transient @Nullable AnalysisChange by;

    Overtaken(@Nullable AnalysisChange by) {
        super("changed meanwhile", null, false, false);
        this.by = by;
    }

    /** The change that came first, where it is known. */
    public @Nullable AnalysisChange by() {
        return by;
    }
}
