package dev.hindcast.platform.live;

/**
 * One thing that happened in a stream.
 *
 * @param sequence counted from 1 without gaps
 * @param what its kind, one lower-case word such as {@code statement}
 * @param detail ids that say which, or content that everybody who may follow the stream may see
 */
public record LiveEntry(long sequence, String what, String detail) {
    /** Tells a reader to fetch everything anew: its cursor lies outside of what is still known. */
    static final String RESET = "reset";

    /** Comes first: how many entries follow until the reader is up to date. */
    static final String BEHIND = "behind";

    /** Tells that who may follow the stream has changed. */
    public static final String AUDIENCE = "audience";
}
