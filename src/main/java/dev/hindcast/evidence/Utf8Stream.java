package dev.hindcast.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 in which every byte that cannot be UTF-8 is taken for a Windows-1252 letter instead, so that a line from an old
 * program in the middle of a new file stays readable. Files of plain ASCII pass at the speed of copying.
 */
final class Utf8Stream extends InputStream {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 4;

    private final InputStream in;
    private final Runnable foreign;
    private final byte[] raw = new byte[BUFFER];
    private int from;
    private int to;
    private boolean ended;
    private byte[] letter = {};
    private int letterFrom;

    /** @param foreign is told of each byte that was not UTF-8 */
    Utf8Stream(InputStream in, Runnable foreign) {
        this.in = in;
        this.foreign = foreign;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (letterFrom < letter.length) {
            int n = Math.min(length, letter.length - letterFrom);
            System.arraycopy(letter, letterFrom, out, offset, n);
            letterFrom += n;
            return n;
        }
        fill();
        if (from == to) {
            return -1;
        }
        int good = wellFormed(Math.min(to, from + length)) - from;
        if (good == 0) {
            decodeLetter();
            return read(out, offset, length);
        }
        System.arraycopy(raw, from, out, offset, good);
        from += good;
        return good;
    }

    /** Has at least one whole letter in the buffer, unless the file ends. */
    private void fill() throws IOException {
        if (to - from >= LONGEST || ended) {
            return;
        }
        System.arraycopy(raw, from, raw, 0, to - from);
        to -= from;
        from = 0;
        while (to < LONGEST && !ended) {
            int n = in.read(raw, to, raw.length - to);
            ended = n < 0;
            to += Math.max(n, 0);
        }
    }

    /** How far from here whole, well-formed letters reach. */
    private int wellFormed(int limit) {
        int at = from;
        while (at < limit) {
            while (at + Long.BYTES <= limit && ((long) LONGS.get(raw, at) & HIGH_BITS) == 0) {
                at += Long.BYTES;
            }
            if (at < limit) {
                int length = Utf8.lengthAt(raw, at, limit);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return at;
    }

    /** The next letter by itself: one that is only too long for the caller's space, or a byte that is not UTF-8. */
    private void decodeLetter() {
        int length = Utf8.lengthAt(raw, from, to);
        letterFrom = 0;
        if (length > 0) {
            letter = Arrays.copyOfRange(raw, from, from + length);
            from += length;
        } else {
            letter = new String(raw, from, 1, OLD).getBytes(StandardCharsets.UTF_8);
            from++;
            foreign.run();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
