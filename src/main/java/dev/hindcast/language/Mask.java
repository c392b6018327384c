package dev.hindcast.language;

import java.util.Arrays;

/** Takes out of prose what must not be read, without moving anything. */
final class Mask {
    private static final int LONGEST_QUOTE = 600;
    private static final int LONGEST_NAME = 40;

    private Mask() {}

    static void drop(char[] prose, int from, int to) {
        Arrays.fill(prose, from, to, Sentences.BREAK);
    }

    static void thing(char[] prose, int from, int to) {
        Arrays.fill(prose, from, to, Sentence.THING);
    }

    /** What is quoted inside a line, code in backticks (if asked), addresses. */
    static void inline(char[] prose, boolean backticks) {
        for (int at = 0; at < prose.length; at++) {
            char c = prose[at];
            int end = -1;
            if (c == '"' || c == '“' || c == '«') {
                end = close(prose, at, c == '"' ? '"' : c == '“' ? '”' : '»', LONGEST_QUOTE);
            } else if ((c == '\'' || c == '‘') && (at == 0 || !Character.isLetterOrDigit(prose[at - 1]))) {
                end = close(prose, at, c == '‘' ? '’' : '\'', LONGEST_NAME);
                end = end > 0 && end < prose.length && Character.isLetterOrDigit(prose[end]) ? -1 : end;
            } else if (c == '`' && backticks) {
                end = close(prose, at, '`', LONGEST_QUOTE);
            } else if (c == ':' && at + 2 < prose.length && prose[at + 1] == '/' && prose[at + 2] == '/') {
                end = addressEnd(prose, at);
                at = addressStart(prose, at);
            }
            if (end > at) {
                thing(prose, at, end);
                at = end - 1;
            }
        }
    }

    /** After the closing mark, which stands in the same paragraph; -1 where there is none. */
    private static int close(char[] prose, int open, char mark, int reach) {
        for (int at = open + 1; at < prose.length && at < open + reach; at++) {
            if (prose[at] == mark) {
                return at + 1;
            }
            if (prose[at] == Sentences.BREAK || (prose[at] == '\n' && at + 1 < prose.length && prose[at + 1] == '\n')) {
                return -1;
            }
        }
        return -1;
    }

    private static int addressStart(char[] prose, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(prose[start - 1])) {
            start--;
        }
        return start;
    }

    private static int addressEnd(char[] prose, int at) {
        int end = at;
        while (end < prose.length && !Character.isWhitespace(prose[end]) && "<>\")]|".indexOf(prose[end]) < 0) {
            end++;
        }
        return end;
    }
}
