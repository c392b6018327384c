package dev.hindcast.language.report;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin, so that thousands of findings in one file are placed quickly. */
final class Lines {
    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Lines of(String text) {
        int[] starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(at -> text.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
        return new Lines(text, starts);
    }

    /** The place of a character, or of the end. */
    Place at(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, text.codePointCount(starts[line], index) + 1);
    }
}
