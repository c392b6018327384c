package dev.hindcast.retrospective.reading.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text with lines that end in {@code \n}: UTF-8, or UTF-16 with its mark.
 *
 * @param guessed whether the bytes are neither, and were read as Windows-1252
 */
record DecodedText(String text, boolean guessed) {
    static DecodedText of(byte[] bytes) {
        if (begins(bytes, 0xff, 0xfe)) {
            return new DecodedText(plain(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE)), false);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return new DecodedText(plain(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)), false);
        }
        int from = begins(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return new DecodedText(plain(text), false);
        } catch (CharacterCodingException e) {
            return new DecodedText(plain(new String(bytes, Charset.forName("windows-1252"))), true);
        }
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
