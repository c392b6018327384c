package dev.hindcast.analysis.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters of one size, broken into lines so that they fit into a width in whichever font the reader has.
 *
 * @param size in CSS pixels
 */
record Lettering(double size, boolean bold) {
    private static final int WIDE_FROM = 0x1100;

    static Lettering plain(double size) {
        return new Lettering(size, false);
    }

    static Lettering bold(double size) {
        return new Lettering(size, true);
    }

    double line() {
        return Math.round(size * 1.32);
    }

    /** How wide a text is at most. */
    double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter >= WIDE_FROM ? size * 1.05 : size * (bold ? 0.62 : 0.56))
                .sum();
    }

    /** At least one line; nothing is left out, words that are too long are broken. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (true) {
                String longer = line.isEmpty() ? rest : line + " " + rest;
                if (width(longer) <= width) {
                    line.setLength(0);
                    line.append(longer);
                    break;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    int fits = fitting(rest, width);
                    lines.add(rest.substring(0, fits));
                    rest = rest.substring(fits);
                    if (rest.isEmpty()) {
                        break;
                    }
                }
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** How many chars of a word fit; at least its first letter. */
    private int fitting(String word, double width) {
        int fits = word.offsetByCodePoints(0, 1);
        while (fits < word.length()) {
            int next = word.offsetByCodePoints(fits, 1);
            if (width(word.substring(0, next)) > width) {
                return fits;
            }
            fits = next;
        }
        return fits;
    }
}
