package dev.hindcast.evidence.row;

/** A row that cannot be read; the message says what was expected and what stood there. */
final class UnreadableRow extends Exception {
    UnreadableRow(String reason) {
        super(reason);
    }
}
