package dev.hindcast.retrospective.history;

import java.util.UUID;

/**
 * The newest revision of an incident at some time, signed.
 *
 * @param micros when it was signed, in microseconds since 1970
 * @param publicKey the signer's key, X.509 in Base64
 * @param signature Ed25519 over {@link #message}, in Base64
 */
public record SignedHead(UUID incident, long sequence, String hash, long micros, String publicKey, String signature) {
    static String message(UUID incident, long sequence, String hash, long micros) {
        return "hindcast head\n" + incident + "\n" + sequence + "\n" + hash + "\n" + micros;
    }

    String message() {
        return message(incident, sequence, hash, micros);
    }
}
