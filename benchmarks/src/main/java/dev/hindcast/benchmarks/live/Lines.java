package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** Takes a chunked HTTP response apart, as it comes: the head, then the lines of the body. */
final class Lines {
    private byte[] line = new byte[256];
    private int length;
    private boolean head = true;
    private int status;
    /** Bytes of the chunk still to come; -1 while its size is read; -2 for the end of line after it. */
    private int chunk = -1;

    private final Consumer<String> onLine;

    Lines(Consumer<String> onLine) {
        this.onLine = onLine;
    }

    void read(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            if (!head && chunk >= 0) {
                if (chunk-- == 0) {
                    throw new IOException("a chunk without an end");
                }
                if (next == '\n') {
                    onLine.accept(take());
                } else {
                    add(next);
                }
                if (chunk == 0) {
                    keep();
                    chunk = -2;
                }
            } else if (next != '\n') {
                if (next != '\r') {
                    add(next);
                }
            } else if (head) {
                head(take());
            } else if (chunk == -2) {
                restore();
                chunk = -1;
                keep();
            } else {
                chunk = Integer.parseInt(take().strip(), 16);
                restore();
                if (chunk == 0) {
                    throw new IOException("ended");
                }
            }
        }
    }

    private byte[] kept = new byte[0];

    /** A line may go on in the next chunk. */
    private void keep() {
        kept = Arrays.copyOf(line, length);
        length = 0;
    }

    private void restore() {
        length = 0;
        for (byte b : kept) {
            add(b);
        }
        kept = new byte[0];
    }

    private void head(String text) throws IOException {
        if (status == 0) {
            status = Integer.parseInt(text.substring(9, 12));
            if (status != 200) {
                throw new IOException(text);
            }
        } else if (text.isEmpty()) {
            head = false;
        }
    }

    private void add(byte next) {
        if (length == line.length) {
            line = Arrays.copyOf(line, length * 2);
        }
        line[length++] = next;
    }

    private String take() {
        String text = new String(line, 0, length, StandardCharsets.UTF_8);
        length = 0;
        return text;
    }
}
