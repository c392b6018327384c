package dev.hindcast.review;

/** Not now, or not by this person; the message says why and what to do instead. Nothing was changed. */
public final class Refused extends RuntimeException {
    public Refused(String message) {
        super(message, null, false, false);
    }
}
