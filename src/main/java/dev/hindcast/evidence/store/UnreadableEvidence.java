package dev.hindcast.evidence.store;

/** A file could not be read into the database at all; it stays as it was before. */
final class UnreadableEvidence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvidence(String path, Exception cause) {
        super(path + " could not be stored: " + cause.getMessage(), cause);
    }
}
