package dev.hindcast.retrospective.model;

/** A file from which nothing can be restored; the message says where, why, and what to do. Nothing was done. */
public final class Unrestorable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unrestorable(String message) {
        super(message, null, false, false);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
