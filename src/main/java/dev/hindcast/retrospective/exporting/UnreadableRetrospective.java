package dev.hindcast.retrospective.exporting;

/** A file that is no exported retrospective; the message says where, why, and what to do. */
public final class UnreadableRetrospective extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableRetrospective(String message) {
        super(message);
    }
}
