package dev.hindcast.evidence.store;

import dev.hindcast.platform.file.Blobs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells at a glance whether a file is worth opening as an archive; the opening itself decides. */
final class Packed {
    private static final int HEAD = 512;
    private static final int TAR_MARK = 257;
    private static final List<String> BEGINNINGS = List.of("PK", "\u001f\u008b", "BZh", "\u00fd7zXZ");

    private Packed() {}

    static boolean is(Blobs blobs, String sha256) throws IOException {
        try (InputStream in = blobs.open(sha256)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return BEGINNINGS.stream().anyMatch(head::startsWith) || head.startsWith("ustar", TAR_MARK);
        }
    }
}
