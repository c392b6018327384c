package dev.hindcast.evidence.tree;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody gave as evidence: a file, a folder or an archive on disk, or a stream.
 *
 * @param path how citations name it, with {@code /} between parts
 * @param onDisk where it lies; null for a stream
 * @param stream read once, to its end, and not closed; null for something on disk
 */
public record Given(
        String path, @Nullable Path onDisk, @Nullable InputStream stream) {

    /** A path as somebody typed it. */
    public static Given path(String typed) {
        String path = typed.replace(File.separatorChar, '/');
        while (path.length() > 1 && path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        return new Given(path.isEmpty() ? "." : path, Path.of(typed), null);
    }

    /** A file that lies under another name than the one by which people know it, such as an upload. */
    public static Given stored(String path, Path onDisk) {
        return new Given(path, onDisk, null);
    }

    /** What a stream holds, such as standard input under the path {@code -}. */
    public static Given stream(String path, InputStream stream) {
        return new Given(path, null, stream);
    }
}
