package dev.hindcast.review.anonymous;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

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

    /** The fingerprints by purpose, as JSON: what browsers compare the keys with that they are given. */
    public static String fingerprints(List<PublicKeyOf> keys) {
        return keys.stream()
                .map(key -> "\"" + key.purpose().word() + "\":\"" + key.fingerprint() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
