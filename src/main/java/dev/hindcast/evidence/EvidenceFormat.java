package dev.hindcast.evidence;

import java.io.IOException;

/**
 * One recognisable kind of file. An implementation is stateless, public, in {@code evidence/format/}, and marked
 * {@code @AutoService(EvidenceFormat.class)}; nothing else has to be touched to add one.
 */
public interface EvidenceFormat {

    /** The name in reports and for {@code --as}, such as {@code alertmanager-webhook}. */
    String name();

    /**
     * How surely a file is of this format, from its first bytes: 0 not at all; 20 any text with stamps; 50 the right
     * shape; 80 shape and names that hardly anything else has; 100 says so itself. The surest format reads the file.
     */
    int recognise(Sample sample);

    /**
     * Reads the whole file and hands over what it finds, in the order of the file. What cannot be read is quarantined and
     * the rest goes on.
     *
     * @throws IOException only when the bytes themselves cannot be had
     */
    void read(Reading reading) throws IOException;
}
