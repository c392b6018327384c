package dev.hindcast.review.anonymous;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash by which secrets are kept. */
final class Hashes {
    private Hashes() {}

    static byte[] sha256(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
