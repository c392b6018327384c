package dev.hindcast.evidence.tree;

import dev.hindcast.evidence.EvidenceSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A single file that was found, with all the others of its tree at hand. */
final class FoundFile implements EvidenceSource {
    private final String path;
    private final Path onDisk;
    private final Map<String, FoundFile> tree;

    FoundFile(String path, Path onDisk, Map<String, FoundFile> tree) {
        this.path = path;
        this.onDisk = onDisk;
        this.tree = tree;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(onDisk);
    }

    @Override
    public long size() {
        try {
            return Files.size(onDisk);
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public Optional<Instant> lastModified() {
        try {
            return Optional.of(Files.getLastModifiedTime(onDisk).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<EvidenceSource> sibling(String relative) {
        @Nullable String sibling = MemberName.sibling(path, relative);
        return sibling == null ? Optional.empty() : Optional.ofNullable(tree.get(sibling));
    }
}
