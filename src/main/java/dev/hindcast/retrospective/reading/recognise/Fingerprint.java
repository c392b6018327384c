package dev.hindcast.retrospective.reading.recognise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** SHA-256 of a text without the blanks at the ends of its lines, so that the same text is known again. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(String text) {
        String same = text.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(same.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
