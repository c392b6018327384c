package dev.hindcast.evidence.time;

/** A stamp that cannot be understood; the message says what stood there and what would be understood. */
public final class UnreadableStamp extends Exception {
    public UnreadableStamp(String reason) {
        super(reason);
    }
}
