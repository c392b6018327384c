package dev.hindcast.evidence.row;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into parts of whole lines. */
final class LineParts implements AutoCloseable {
    /** Large enough that handing a part to another thread costs nothing beside reading it. */
    static final int SIZE = 2 << 20;

    private final InputStream in;
    private byte[] carried = new byte[0];
    private boolean first = true;
    private boolean ended;

    /** Bytes of whole lines; only the last line of the last part may lack its end. */
    record Part(byte[] bytes, int length) {}

    LineParts(InputStream in) {
        this.in = in;
    }

    /** The next part, or null after the last; may use the given array for it. */
    @Nullable
    Part next(byte[] free) throws IOException {
        byte[] bytes =
                free.length >= Math.max(SIZE, carried.length * 2) ? free : new byte[Math.max(SIZE, carried.length * 2)];
        System.arraycopy(carried, 0, bytes, 0, carried.length);
        int length = carried.length;
        int lineEnd = -1;
        while (lineEnd < 0) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int read = in.readNBytes(bytes, length, bytes.length - length);
            boolean last = read < bytes.length - length;
            int searchedTo = length;
            length += read;
            if (last) {
                ended = true;
                carried = new byte[0];
                return length == 0 ? null : withoutMark(new Part(bytes, length));
            }
            lineEnd = lastLineEnd(bytes, searchedTo, length);
        }
        carried = Arrays.copyOfRange(bytes, lineEnd + 1, length);
        return withoutMark(new Part(bytes, lineEnd + 1));
    }

    /** Whether the part that was given last reaches to the end. */
    boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static int lastLineEnd(byte[] bytes, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** A byte order mark at the beginning of the file becomes blanks. */
    private Part withoutMark(Part part) {
        byte[] bytes = part.bytes;
        if (first
                && part.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF) {
            Arrays.fill(bytes, 0, 3, (byte) ' ');
        }
        first = false;
        return part;
    }
}
