package dev.hindcast.retrospective;

/** The record's rules do not allow that; the message says so in a sentence for whoever tried. */
public final class Refused extends RuntimeException {
    public Refused(String message) {
        super(message, null, false, false);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
