package dev.hindcast.evidence.row;

/** A part of a file cannot be read for itself, because a stamp in it depends on the rows before. */
final class NeedsWholeFile extends Exception {
    static final NeedsWholeFile INSTANCE = new NeedsWholeFile();

    private NeedsWholeFile() {
        super("a stamp depends on the rows before it", null, false, false);
    }
}
