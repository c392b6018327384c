package dev.hindcast.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file of evidence that a test wrote into memory. */
public record BytesSource(String path, byte[] bytes) implements EvidenceSource {
    public static BytesSource of(String path, String text) {
        return new BytesSource(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public Optional<EvidenceSource> sibling(String relative) {
        return Optional.empty();
    }
}
