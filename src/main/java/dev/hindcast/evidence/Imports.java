package dev.hindcast.evidence;

import dev.hindcast.incident.IncidentId;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Takes evidence in: first all files of one delivery, then, in the background, their reading. */
public interface Imports {
    /** Begins a delivery on behalf of whoever is acting, who must be allowed to edit the incident. */
    UUID begin(IncidentId incident);

    /**
     * Stores a file of the delivery.
     *
     * @param path as it lay at its owner's, with {@code /} between parts; a plain name where that is not known
     * @throws IOException when it cannot be received or is too large
     */
    Received receive(IncidentId incident, UUID delivery, String path, InputStream content) throws IOException;

    /** Ends the delivery; its reading begins as soon as a node is free. */
    void close(IncidentId incident, UUID delivery);

    /**
     * Takes in one file and reads it at once, within the caller's transaction: for files that tell little and whose events
     * are needed for what follows.
     *
     * @param told its format at least, or it is recognised
     * @throws IOException when the content cannot be kept
     */
    EvidenceFile readNow(IncidentId incident, String path, InputStream content, Told told) throws IOException;

    /**
     * Keeps a file as it is, without reading it: a delivery of its own on behalf of whoever is acting.
     *
     * @param format what it is
     * @param why it is not read
     * @throws IOException when it cannot be received or is too large
     */
    void keep(IncidentId incident, String path, InputStream content, String format, String why) throws IOException;

    /** Reads a file again with what it was told now; its events are replaced at once when that is done. */
    void readAgain(EvidenceFile file, Told told);

    enum Received {
        STORED,
        /** The same content lies at the same path already; nothing was added. */
        KNOWN
    }
}
