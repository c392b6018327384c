package dev.hindcast.evidence;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a file is encoded, as its beginning shows.
 *
 * @param charset null for UTF-8, in which single bytes may still be from another encoding
 * @param assumption what had to be assumed about it; null when the file says so itself
 */
record TextEncoding(@Nullable Charset charset, @Nullable String assumption) {
    private static final TextEncoding UTF_8 = new TextEncoding(null, null);

    static TextEncoding of(byte[] head) {
        if (begins(head, 0xff, 0xfe, 0, 0)) {
            return new TextEncoding(Charset.forName("UTF-32LE"), null);
        }
        if (begins(head, 0, 0, 0xfe, 0xff)) {
            return new TextEncoding(Charset.forName("UTF-32BE"), null);
        }
        if (begins(head, 0xff, 0xfe)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, null);
        }
        if (begins(head, 0xfe, 0xff)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, null);
        }
        return withoutMark(head);
    }

    /** Text in European letters written as UTF-16 has a zero in nearly every second byte, and in none of the others. */
    private static TextEncoding withoutMark(byte[] head) {
        int pairs = Math.min(head.length, 2048) / 2;
        int zerosFirst = 0;
        int zerosSecond = 0;
        for (int i = 0; i < pairs; i++) {
            zerosFirst += head[2 * i] == 0 ? 1 : 0;
            zerosSecond += head[2 * i + 1] == 0 ? 1 : 0;
        }
        String assumed = "no byte order mark: read as UTF-16";
        if (pairs >= 8 && zerosSecond > pairs * 0.8 && zerosFirst == 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, assumed);
        }
        if (pairs >= 8 && zerosFirst > pairs * 0.8 && zerosSecond == 0) {
            return new TextEncoding(StandardCharsets.UTF_16BE, assumed);
        }
        return UTF_8;
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
