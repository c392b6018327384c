package dev.hindcast.retrospective.reading.document;

/** Structured data that is broken; knows the line. */
final class UnreadableTree extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    UnreadableTree(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
