package dev.hindcast.evidence.time;

/** A stamp that cannot be understood; the message says what stood there and what would be understood. */
public final class UnreadableStamp extends Exception {
    private final String reason;

    public UnreadableStamp(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** Never null, unlike that of other exceptions. */
    @Override
    public String getMessage() {
        return reason;
    }
}
