package dev.hindcast.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** One file of evidence, on disk, inside an archive or from standard input; may be opened more than once. */
public interface EvidenceSource {

    /** The path as cited, with {@code /} between parts. */
    String path();

    /** A new stream over all bytes, decompressed; the caller closes it. */
    InputStream open() throws IOException;

    /** Size in bytes, or -1 when it is not known before reading. */
    long size();

    /**
     * The file at a path relative to this one's folder, such as {@code ../users.json}, if it was given too. Formats that
     * spread over several files (a Slack export and its list of users) find each other this way.
     */
    Optional<EvidenceSource> sibling(String relative);

    /** When the file was last written, which tells the year of stamps without one; empty when that is not known. */
    default Optional<Instant> lastModified() {
        return Optional.empty();
    }

    /** The last part of the path. */
    default String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }
}
