package dev.hindcast.timeline.edit;

import org.jspecify.annotations.Nullable;

/** Somebody else changed the same thing meanwhile; nothing was done. */
public final class Overtaken extends RuntimeException {
    private final transient @Nullable Edit by;

    Overtaken(@Nullable Edit by) {
        super("changed meanwhile", null, false, false);
        this.by = by;
    }

    /** The change that came first, where it is known. */
    public @Nullable Edit by() {
        return by;
    }
}
