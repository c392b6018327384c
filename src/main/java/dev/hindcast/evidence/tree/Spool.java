package dev.hindcast.evidence.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacked members as numbered files in one private temporary folder, gone when it is closed or the program ends. No
 * name out of an archive ever becomes a path on disk.
 */
final class Spool implements AutoCloseable {
    private final OpeningLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private @Nullable Path folder;
    private @Nullable Thread atExit;
    private int files;
    private long bytes;

    Spool(OpeningLimits limits) {
        this.limits = limits;
    }

    /** Copies a stream that nobody packed, such as standard input, whatever its size. */
    Path copy(InputStream in) throws IOException {
        Path file = next();
        Files.copy(in, file);
        return file;
    }

    /**
     * Unpacks one member. When the stream breaks off, the part that could be had stays in the file.
     *
     * @param packed the member's packed size, or -1 when it is not known
     */
    Unpacked unpack(InputStream in, Budget budget, long packed) throws LimitReached {
        Path file = null;
        long length = 0;
        try {
            file = next();
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    length += n;
                    bytes += n;
                    check(budget, n, length, packed);
                    out.write(buffer, 0, n);
                }
            }
            return new Unpacked(file, null);
        } catch (LimitReached e) {
            forget(file);
            throw e;
        } catch (IOException | RuntimeException e) {
            return new Unpacked(file, Container.words(e));
        }
    }

    private void check(Budget budget, int more, long length, long packed) throws LimitReached {
        budget.spend(more);
        if (bytes > limits.totalBytes()) {
            throw LimitReached.ofAll("all archives together unpack to more than %,d bytes; unpack it and give the files"
                    .formatted(limits.totalBytes()));
        }
        if (packed > 0 && length > limits.anywayBytes() && length / packed >= limits.ratio()) {
            throw LimitReached.ofMember(
                    "it unpacks to more than %d times its packed size, as archive bombs do; unpack it and give the file"
                            .formatted(limits.ratio()));
        }
    }

    /** Gives an unpacked file the age that it had when it was packed. */
    static void dated(Path file, @Nullable Instant written) throws IOException {
        if (written != null && written.getEpochSecond() > 0) {
            Files.setLastModifiedTime(file, FileTime.from(written));
        }
    }

    /** Deletes a file that is not needed any more. */
    void forget(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // It goes with the folder.
            }
        }
    }

    private Path next() throws IOException {
        if (folder == null) {
            Path created = Files.createTempDirectory("hindcast-evidence-");
            folder = created;
            atExit = new Thread(() -> delete(created));
            Runtime.getRuntime().addShutdownHook(atExit);
        }
        return folder.resolve(Integer.toString(++files));
    }

    @Override
    public void close() {
        if (folder != null && atExit != null) {
            delete(folder);
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException e) {
                // The program ends already.
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // The system clears its temporary folder in its own time.
        }
    }

    /**
     * A member on disk.
     *
     * @param file null when not even a file could be made
     * @param trouble why the file is not the whole member; null when it is
     */
    record Unpacked(@Nullable Path file, @Nullable String trouble) {}
}
