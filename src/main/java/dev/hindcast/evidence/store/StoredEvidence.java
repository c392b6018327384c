package dev.hindcast.evidence.store;

import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.platform.file.Blobs;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored file, with all others of its incident at hand, whichever delivery brought them. */
final class StoredEvidence implements EvidenceSource {
    private final String path;
    private final String sha256;
    private final long size;
    private final Map<String, String> hashes;
    private final Blobs blobs;

    /** @param hashes of all files of the incident, by path */
    StoredEvidence(String path, String sha256, long size, Map<String, String> hashes, Blobs blobs) {
        this.path = path;
        this.sha256 = sha256;
        this.size = size;
        this.hashes = hashes;
        this.blobs = blobs;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public InputStream open() throws IOException {
        return blobs.open(sha256);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Optional<EvidenceSource> sibling(String relative) {
        String there = resolved(relative);
        String hash = there == null ? null : hashes.get(there);
        return there == null || hash == null
                ? Optional.empty()
                : Optional.of(new StoredEvidence(there, hash, -1, hashes, blobs));
    }

    private @Nullable String resolved(String relative) {
        Deque<String> parts = new ArrayDeque<>(List.of(path.split("/", -1)));
        parts.removeLast();
        for (String part : relative.split("/", -1)) {
            if (!part.equals("..")) {
                parts.addLast(part);
            } else if (parts.pollLast() == null) {
                return null;
            }
        }
        return String.join("/", parts);
    }
}
