package dev.hindcast.platform.web;

/** What was asked for does not exist, or may not be seen: the answer is the same for both. */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
