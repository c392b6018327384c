package dev.hindcast.review.anonymous;

import java.util.Base64;
import java.util.HexFormat;

/**
 * The key with which anybody can check permits for one purpose of one session.
 *
 * @param spki as SubjectPublicKeyInfo
 */
public record PublicKeyOf(Purpose purpose, byte[] spki) {
    public String base64() {
        return Base64.getEncoder().encodeToString(spki);
    }

    /** The first 16 hexadecimal digits of its SHA-256, in groups of four: short enough to read aloud in the room. */
    public String fingerprint() {
        String hex = HexFormat.of().formatHex(Hashes.sha256(spki), 0, 8);
        return hex.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
