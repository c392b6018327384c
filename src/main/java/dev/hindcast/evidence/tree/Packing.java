package dev.hindcast.evidence.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** How a file is packed, as its first bytes say. */
enum Packing {
    ZIP("zip archive"),
    TAR("tar archive"),
    GZIP("gzip file"),
    BZIP2("bzip2 file"),
    XZ("xz file"),
    NONE("file");

    /** Enough to see the mark of a tar archive, which stands at byte 257. */
    static final int BYTES = 512;

    private final String word;

    Packing(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Packing of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(BYTES));
        }
    }

    static Packing of(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(head, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (starts(head, 'B', 'Z', 'h') && head.length > 4 && head[4] == 0x31) {
            return BZIP2;
        }
        if (starts(head, 0xfd, '7', 'z', 'X', 'Z', 0)) {
            return XZ;
        }
        return TarArchiveInputStream.matches(head, head.length) ? TAR : NONE;
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
