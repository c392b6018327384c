package dev.hindcast.evidence.tree;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Opens one file on disk down to the single files in it, however it is packed. Its name does not matter. */
final class Opener {
    private static final int XZ_MEMORY_KIB = 128 * 1024;

    private final OpeningLimits limits;
    private final Spool spool;
    private final Findings findings;
    private final Members members;

    Opener(OpeningLimits limits, Spool spool, Findings findings) {
        this.limits = limits;
        this.spool = spool;
        this.findings = findings;
        this.members = new Members(this, spool);
    }

    /** Opens a file that somebody gave, or that a folder holds. */
    void open(String path, Path file) {
        Container outermost = findings.container(path, "unreadable");
        try {
            open(path, file, 0, new Budget(limits, Files.size(file)));
        } catch (LimitReached e) {
            outermost.refuse(e.member(), Container.words(e) + "; nothing after it was read");
        } catch (IOException e) {
            outermost.refuse("", "it cannot be read: " + Container.words(e));
        }
    }

    /** @param depth how many archives this file is inside of */
    void open(String path, Path file, int depth, Budget budget) throws IOException {
        Packing packing = Packing.of(file);
        if (packing == Packing.NONE || (packing == Packing.ZIP && Members.isOfficeDocument(file))) {
            findings.file(path, file);
            return;
        }
        Container container = findings.container(path, packing.word());
        if (depth >= limits.depth()) {
            container.refuse(
                    "", "it lies inside %d archives, and no more are opened; unpack it".formatted(limits.depth()));
        } else if (packing == Packing.ZIP) {
            members.ofZip(container, file, depth, budget);
        } else {
            unpack(container, packing, file, depth, budget);
        }
        if (depth > 0) {
            spool.forget(file);
        }
    }

    private void unpack(Container container, Packing packing, Path file, int depth, Budget budget) throws IOException {
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                InputStream plain = unpacked(packing, packed)) {
            byte[] head = plain.readNBytes(Packing.BYTES);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), plain);
            if (Packing.of(head) == Packing.TAR) {
                members.ofStream(container, new TarArchiveInputStream(whole), depth, budget);
                return;
            }
            Spool.Unpacked content = spool.unpack(whole, budget, Files.size(file));
            if (content.trouble() != null) {
                container.refuse("", "only its beginning could be unpacked and was read: " + content.trouble());
            }
            if (content.file() != null) {
                Spool.dated(content.file(), Files.getLastModifiedTime(file).toInstant());
                open(container.path(), content.file(), depth + 1, budget);
            }
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            container.refuse("", "it cannot be unpacked: " + Container.words(e));
        }
    }

    private static InputStream unpacked(Packing packing, InputStream packed) throws IOException {
        return switch (packing) {
            // The library's own reader loses the bytes of the buffer in which a file breaks off.
            case GZIP -> new GZIPInputStream(packed, 1 << 16);
            case BZIP2 -> new BZip2CompressorInputStream(packed, true);
            case XZ ->
                XZCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(XZ_MEMORY_KIB)
                        .get();
            default -> packed;
        };
    }
}
