package dev.hindcast.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * JSON in the making, as UTF-8 bytes that can be copied and compared. Strings have one spelling only: short escapes where
 * there are some, {@code \}{@code u00XX} for other control characters, everything else as it is. Reused; not thread-safe.
 */
public final class JsonBytes {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int SECONDS_OF_DAY = 86_400;

    private byte[] bytes;
    private int size;
    private long day = Long.MIN_VALUE;
    private byte[] date = new byte[0];

    public JsonBytes(int capacity) {
        bytes = new byte[Math.max(64, capacity)];
    }

    public int size() {
        return size;
    }

    /** The bytes themselves; those from {@link #size()} on mean nothing, and growing replaces the array. */
    public byte[] array() {
        return bytes;
    }

    public void clear() {
        size = 0;
    }

    /** Forgets what was added after the first {@code size} bytes. */
    public void cutTo(int size) {
        this.size = size;
    }

    public JsonBytes add(byte[] from, int start, int end) {
        int length = end - start;
        ensure(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
        return this;
    }

    public JsonBytes add(byte[] all) {
        return add(all, 0, all.length);
    }

    /** Text that is JSON already, in ASCII. */
    public JsonBytes add(String ascii) {
        ensure(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    public JsonBytes add(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    /** A JSON string, with its quotes. */
    public JsonBytes string(String value) {
        return add('"').content(value).add('"');
    }

    /** What stands between the quotes of a JSON string. */
    public JsonBytes content(CharSequence value) {
        int length = value.length();
        ensure(length * 6);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
                bytes[size++] = (byte) c;
            } else if (c < 0x80) {
                escape(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < length
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                utf8(Character.toCodePoint(c, value.charAt(++i)));
            } else {
                utf8(Character.isSurrogate(c) ? 0xFFFD : c);
            }
        }
        return this;
    }

    public JsonBytes number(long value) {
        ensure(20);
        if (value < 0 || value > Integer.MAX_VALUE) {
            return add(Long.toString(value));
        }
        int left = (int) value;
        int digits = 1;
        for (int limit = left; limit >= 10; limit /= 10) {
            digits++;
        }
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        size += digits;
        return this;
    }

    /** A point in time in UTC with its quotes, as {@link Instant#toString()} spells it. */
    public JsonBytes instant(long seconds, int nanos) {
        long epochDay = Math.floorDiv(seconds, SECONDS_OF_DAY);
        if (epochDay != day) {
            LocalDate local = LocalDate.ofEpochDay(epochDay);
            if (local.getYear() < 0 || local.getYear() > 9999) {
                return string(Instant.ofEpochSecond(seconds, nanos).toString());
            }
            date = ("\"" + local + "T").getBytes(StandardCharsets.US_ASCII);
            day = epochDay;
        }
        add(date);
        ensure(24);
        int second = (int) Math.floorMod(seconds, (long) SECONDS_OF_DAY);
        digits(second / 3600, 2).add(':').digits(second / 60 % 60, 2).add(':').digits(second % 60, 2);
        if (nanos != 0) {
            add('.');
            if (nanos % 1_000_000 == 0) {
                digits(nanos / 1_000_000, 3);
            } else if (nanos % 1000 == 0) {
                digits(nanos / 1000, 6);
            } else {
                digits(nanos, 9);
            }
        }
        return add('Z').add('"');
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    private JsonBytes digits(int value, int count) {
        int left = value;
        for (int at = size + count - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        size += count;
        return this;
    }

    private void escape(char c) {
        bytes[size++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[size++] = (byte) c;
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '\t' -> bytes[size++] = 't';
            case '\b' -> bytes[size++] = 'b';
            case '\f' -> bytes[size++] = 'f';
            default -> {
                bytes[size++] = 'u';
                bytes[size++] = '0';
                bytes[size++] = '0';
                bytes[size++] = HEX[c >> 4];
                bytes[size++] = HEX[c & 15];
            }
        }
    }

    private void utf8(int point) {
        if (point < 0x800) {
            bytes[size++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                bytes[size++] = (byte) (0xE0 | point >> 12);
            } else {
                bytes[size++] = (byte) (0xF0 | point >> 18);
                bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
            }
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        bytes[size++] = (byte) (0x80 | point & 0x3F);
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
        }
    }
}
