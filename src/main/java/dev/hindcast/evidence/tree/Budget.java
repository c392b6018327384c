package dev.hindcast.evidence.tree;

/** What one file on disk may unpack to, in bytes and members, however deep its archives go. */
final class Budget {
    private final OpeningLimits limits;
    private final long bytesAllowed;
    private long bytes;
    private int members;

    Budget(OpeningLimits limits, long packed) {
        this.limits = limits;
        this.bytesAllowed = Math.max(limits.anywayBytes(), packed * limits.ratio());
    }

    void spend(int more) throws LimitReached {
        bytes += more;
        if (bytes > bytesAllowed) {
            throw LimitReached.ofAll(
                    "it unpacks to more than %d times its packed size, as archive bombs do; unpack it and give the files"
                            .formatted(limits.ratio()));
        }
    }

    void member() throws LimitReached {
        if (++members > limits.members()) {
            throw LimitReached.ofAll(
                    "it has more than %,d members; unpack it and give the files".formatted(limits.members()));
        }
    }
}
