package dev.hindcast.language.report;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in characters (code points)
 */
record Place(int line, int column) {
    static Place of(String text, int index) {
        int line = 1;
        int begin = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
            line++;
            begin = at + 1;
        }
        return new Place(line, text.codePointCount(begin, index) + 1);
    }
}
