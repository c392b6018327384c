package dev.hindcast.platform.web;

/** The viewer can see the thing but may not do this to it. */
public final class Forbidden extends RuntimeException {
    public Forbidden(String message) {
        super(message);
    }
}
