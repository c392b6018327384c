package dev.hindcast.evidence;

/**
 * Where a statement stands in the evidence.
 *
 * @param file the path as given, members of archives as {@code archive.zip/folder/file.json}
 * @param line counted from 1; for records that span lines, the line on which the record begins
 */
public record Citation(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
