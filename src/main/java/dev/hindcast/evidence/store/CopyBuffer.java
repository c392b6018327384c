package dev.hindcast.evidence.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in the binary form that PostgreSQL's COPY takes, sent in large pieces. */
final class CopyBuffer {
    private static final int PIECE = 1 << 18;
    private static final byte[] HEAD = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private final CopyIn copy;
    private byte[] bytes = new byte[PIECE * 2];
    private int size;

    CopyBuffer(CopyIn copy) {
        this.copy = copy;
        System.arraycopy(HEAD, 0, bytes, 0, HEAD.length);
        size = HEAD.length;
    }

    /** Begins a row; what is full enough goes out first. */
    void row(int columns) throws SQLException {
        if (size > PIECE) {
            send();
        }
        ensure(2);
        putShort(columns);
    }

    /** Ends the rows, and waits until PostgreSQL has taken them all. */
    void end() throws SQLException {
        ensure(2);
        putShort(-1);
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        copy.writeToCopy(bytes, 0, size);
        size = 0;
    }

    void none() {
        ensure(4);
        putInt(-1);
    }

    void int8(long value) {
        ensure(12);
        putInt(8);
        putLong(value);
    }

    void int4(int value) {
        ensure(8);
        putInt(4);
        putInt(value);
    }

    void int2(int value) {
        ensure(6);
        putInt(2);
        putShort(value);
    }

    void bool(boolean value) {
        ensure(5);
        putInt(1);
        bytes[size++] = (byte) (value ? 1 : 0);
    }

    void uuid(UUID value) {
        ensure(20);
        putInt(16);
        putLong(value.getMostSignificantBits());
        putLong(value.getLeastSignificantBits());
    }

    void text(byte @Nullable [] utf8) {
        if (utf8 == null) {
            none();
        } else {
            text(utf8, 0, utf8.length);
        }
    }

    /** UTF-8 without NUL. */
    void text(byte[] from, int start, int end) {
        int length = end - start;
        ensure(4 + length);
        putInt(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
    }

    /** What stands between the quotes of a JSON string; PostgreSQL cannot keep NUL in a text, which becomes ␀. */
    void unquoted(byte[] from, int start, int end) {
        int backslash = start;
        while (backslash < end && from[backslash] != '\\') {
            backslash++;
        }
        if (backslash == end) {
            text(from, start, end);
            return;
        }
        ensure(4 + (end - start));
        int length = size;
        size += 4;
        size = JsonText.unescape(from, start, end, bytes, size);
        int after = size;
        size = length;
        putInt(after - length - 4);
        size = after;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    private void putShort(int value) {
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }

    private void putInt(int value) {
        putShort(value >> 16);
        putShort(value);
    }

    private void putLong(long value) {
        putInt((int) (value >> 32));
        putInt((int) value);
    }
}
