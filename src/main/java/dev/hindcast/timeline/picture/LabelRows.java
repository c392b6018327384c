package dev.hindcast.timeline.picture;

import java.util.ArrayList;
import java.util.List;

/** Rows in which labels lie without touching; a label goes into the first row that has room. */
final class LabelRows {
    private static final double AIR = 8;
    private static final double LETTER = 7.4;

    private final int most;
    private final List<List<double[]>> rows = new ArrayList<>();

    LabelRows(int most) {
        this.most = most;
    }

    /** How wide a text of 13 pixels will be at most, bold and in a wide substitute font too. */
    static double width(String text) {
        return text.codePointCount(0, text.length()) * LETTER;
    }

    /** The row, from 0, or -1 when none has room any more. */
    int place(double from, double to) {
        for (int row = 0; row < most; row++) {
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            if (rows.get(row).stream().noneMatch(taken -> from < taken[1] + AIR && to > taken[0] - AIR)) {
                rows.get(row).add(new double[] {from, to});
                return row;
            }
        }
        return -1;
    }

    int used() {
        return rows.size();
    }
}
