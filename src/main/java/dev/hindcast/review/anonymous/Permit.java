package dev.hindcast.review.anonymous;

/**
 * The right to do one thing, signed by somebody who did not see it.
 *
 * @param message the random prefix and the random message, 64 bytes
 */
public record Permit(byte[] message, byte[] signature) {
    /** By which it is known that it was used. */
    public byte[] hash() {
        return Hashes.sha256(message);
    }
}
