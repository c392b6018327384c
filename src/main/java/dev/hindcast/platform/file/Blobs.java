package dev.hindcast.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files stored by the SHA-256 of their content, below {@code evidence} in the data folder. A file appears there whole or
 * not at all, survives a loss of power once it was handed back, and is never changed.
 */
@Component
public class Blobs {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long limit;

    public Blobs(
            @Value("${hindcast.data:data}") Path data,
            @Value("${hindcast.evidence.largest-file:4096}") long megabytes) {
        this.folder = data.resolve("evidence").toAbsolutePath();
        this.limit = megabytes << 20;
    }

    /** How many bytes a file may have. */
    public long limit() {
        return limit;
    }

    /**
     * Stores what the stream holds, to its end; the same content is stored once.
     *
     * @throws TooLarge when there is more than {@link #limit}; nothing is kept then
     */
    public Blob put(InputStream content) throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"))
                .resolve(UUID.randomUUID().toString());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = write(content, incoming, digest);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            keep(incoming, path(sha256));
            return new Blob(sha256, size);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private long write(InputStream content, Path to, MessageDigest digest) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw new TooLarge(limit);
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
            file.force(true);
        }
        return size;
    }

    private static void keep(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            return;
        }
        Files.createDirectories(to.getParent());
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the data folder must lie on one file system", e);
        }
        if (!to.toFile().setReadOnly()) {
            throw new IOException("cannot protect " + to + " from change");
        }
    }

    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    /** Where the content lies on disk, for readers that need to jump in it; not to be changed. */
    public Path path(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
