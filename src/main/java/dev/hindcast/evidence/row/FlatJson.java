package dev.hindcast.evidence.row;

/**
 * Reads the commonest JSON rows without copying anything: one flat object whose strings are spelled in the one way of
 * {@link dev.hindcast.evidence.JsonBytes}. A strict subset of JSON; whatever lies outside it is left to Jackson, which
 * alone says what is wrong with a row.
 */
final class FlatJson {
    private final byte[] bytes;
    private int at;
    private int end;

    FlatJson(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the row that begins at {@code from}.
     *
     * @param to the end of the bytes, which are UTF-8; the row's line may end before
     * @return where its line ends, or -1 when it is no such row; then the row's content means nothing
     */
    int read(int from, int to, Row row) {
        return object(from, to, row) && (next() < 0 || bytes[at] == '\n') ? at : -1;
    }

    private boolean object(int from, int to, Row row) {
        at = from;
        end = to;
        row.begin(bytes);
        if (next() != '{') {
            return false;
        }
        at++;
        if (next() == '}') {
            at++;
            return true;
        }
        while (true) {
            if (next() != '"') {
                return false;
            }
            int keyFrom = at + 1;
            if (!string()) {
                return false;
            }
            int keyTo = at - 1;
            if (next() != ':') {
                return false;
            }
            at++;
            if (!value(row, keyFrom, keyTo)) {
                return false;
            }
            int after = next();
            at++;
            if (after == '}') {
                return true;
            }
            if (after != ',') {
                return false;
            }
        }
    }

    /** The next byte that is no blank, where {@link #at} then stands; -1 at the end. */
    private int next() {
        while (at < end) {
            byte b = bytes[at];
            if (b != ' ' && b != '\t' && b != '\r') {
                return b & 0xFF;
            }
            at++;
        }
        return -1;
    }

    private boolean value(Row row, int keyFrom, int keyTo) {
        int first = next();
        int from = at;
        if (first == '"') {
            if (!string()) {
                return false;
            }
            row.add(keyFrom, keyTo, from + 1, at - 1);
            return true;
        }
        if (first == 't' ? word("true") : first == 'f' ? word("false") : number()) {
            row.add(keyFrom, keyTo, from, at);
            return true;
        }
        if (first == 'n' && word("null")) {
            row.add(keyFrom, keyTo, -1, -1);
            return true;
        }
        return false;
    }

    /** From the opening quote to after the closing one. */
    private boolean string() {
        byte[] bytes = this.bytes;
        int end = this.end;
        for (int i = at + 1; i < end; i++) {
            byte b = bytes[i];
            if (b == '"') {
                at = i + 1;
                return true;
            }
            if (b == '\\') {
                i++;
                if (i == end || !shortEscape(bytes[i])) {
                    return false;
                }
            } else if (b >= 0 && b < 0x20) {
                return false;
            }
        }
        return false;
    }

    private static boolean shortEscape(byte b) {
        return b == '"' || b == '\\' || b == 'n' || b == 'r' || b == 't' || b == 'b' || b == 'f';
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++, at++) {
            if (at == end || bytes[at] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Without an exponent. */
    private boolean number() {
        if (at < end && bytes[at] == '-') {
            at++;
        }
        int from = at;
        int digits = digits();
        if (digits == 0 || digits > 1 && bytes[from] == '0') {
            return false;
        }
        if (at < end && bytes[at] == '.') {
            at++;
            if (digits() == 0) {
                return false;
            }
        }
        return at < end && bytes[at] != 'e' && bytes[at] != 'E';
    }

    private int digits() {
        int from = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at - from;
    }
}
