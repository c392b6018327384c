package dev.hindcast.evidence.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Looks into JSON as bytes, as far as events need it while they are copied. */
final class JsonText {
    private static final byte[] NUL_SHOWN = "␀".getBytes(StandardCharsets.UTF_8);
    private static final Set<String> ERRORS =
            Set.of("error", "err", "fatal", "critical", "crit", "alert", "emerg", "emergency", "panic", "severe");
    private static final byte[] LEVEL = "\"level\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SEVERITY = "\"severity\"".getBytes(StandardCharsets.US_ASCII);

    private JsonText() {}

    /** Where the string that begins with a quote at {@code start} ends: the index of its other quote. */
    static int closingQuote(byte[] json, int start) {
        int at = start + 1;
        while (json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    /** Writes the string's content without escapes; gives the place after it. It is never longer than the escaped one. */
    static int unescape(byte[] from, int start, int end, byte[] to, int place) {
        int at = start;
        int out = place;
        while (at < end) {
            byte b = from[at++];
            if (b != '\\') {
                to[out++] = b;
                continue;
            }
            byte escape = from[at++];
            if (escape == 'u') {
                int unit = hex(from, at);
                at += 4;
                int point = unit;
                if (Character.isHighSurrogate((char) unit)
                        && at + 6 <= end
                        && from[at] == '\\'
                        && from[at + 1] == 'u') {
                    point = Character.toCodePoint((char) unit, (char) hex(from, at + 2));
                    at += 6;
                }
                byte[] utf8 = point == 0 ? NUL_SHOWN : utf8(point);
                System.arraycopy(utf8, 0, to, out, utf8.length);
                out += utf8.length;
            } else {
                to[out++] = plain(escape);
            }
        }
        return out;
    }

    private static byte plain(byte escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escape;
        };
    }

    private static byte[] utf8(int point) {
        return Character.isSurrogate((char) point) && point < 0x10000
                ? "\uFFFD".getBytes(StandardCharsets.UTF_8)
                : Character.toString(point).getBytes(StandardCharsets.UTF_8);
    }

    private static int hex(byte[] from, int at) {
        return Integer.parseInt(new String(from, at, 4, StandardCharsets.US_ASCII), 16);
    }

    /** Whether the object of strings that begins at {@code start} has a level, or severity, of an error or worse. */
    static boolean tellsOfError(byte[] json, int start, int end) {
        int at = start + 1;
        while (at < end && json[at] == '"') {
            int keyEnd = closingQuote(json, at) + 1;
            int valueEnd = closingQuote(json, keyEnd + 1);
            if (is(json, at, keyEnd, LEVEL) || is(json, at, keyEnd, SEVERITY)) {
                String value = new String(json, keyEnd + 2, valueEnd - keyEnd - 2, StandardCharsets.UTF_8);
                if (ERRORS.contains(value.toLowerCase(java.util.Locale.ROOT))) {
                    return true;
                }
            }
            at = valueEnd + 2;
        }
        return false;
    }

    private static boolean is(byte[] json, int from, int to, byte[] word) {
        return Arrays.equals(json, from, to, word, 0, word.length);
    }
}
