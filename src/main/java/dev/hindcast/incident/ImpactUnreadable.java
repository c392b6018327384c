package dev.hindcast.incident;

/** What was typed about the impact is no answer, or could mean two things; the message says so in a sentence. */
public final class ImpactUnreadable extends RuntimeException {
    public ImpactUnreadable(String message) {
        super(message, null, false, false);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
