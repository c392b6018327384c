package dev.hindcast.retrospective;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/** What became of a text, line by line and within the lines word by word, as people read it. */
public record Difference(List<Line> lines) {
    /** A line, in pieces that stayed, came or went; {@code null} pieces never occur. */
    public record Line(List<Piece> pieces) {}

    /** A piece of a line. */
    public record Piece(Kind kind, String text) {}

    /** What happened to a piece; {@code GAP} stands for lines that stayed and are not shown. */
    public enum Kind {
        SAME,
        CAME,
        WENT,
        GAP
    }

    private static final char CAME = '\uE001';
    private static final char WENT = '\uE002';
    private static final char END = '\uE003';
    private static final int AROUND = 1;

    private static final DiffRowGenerator ROWS = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .mergeOriginalRevised(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(open -> String.valueOf(open ? WENT : END))
            .newTag(open -> String.valueOf(open ? CAME : END))
            .build();

    public static Difference of(String before, String after) {
        if (before.equals(after)) {
            return new Difference(List.of());
        }
        List<DiffRow> rows = ROWS.generateDiffRows(clean(before), clean(after));
        List<Line> lines = new ArrayList<>();
        boolean gap = false;
        for (int i = 0; i < rows.size(); i++) {
            if (isNear(rows, i)) {
                lines.add(new Line(pieces(rows.get(i).getOldLine())));
                gap = false;
            } else if (!gap) {
                lines.add(new Line(List.of(new Piece(Kind.GAP, "…"))));
                gap = true;
            }
        }
        return new Difference(List.copyOf(lines));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private static boolean isNear(List<DiffRow> rows, int row) {
        return rows.subList(Math.max(0, row - AROUND), Math.min(rows.size(), row + AROUND + 1)).stream()
                .anyMatch(one -> one.getTag() != DiffRow.Tag.EQUAL);
    }

    private static List<String> clean(String text) {
        return List.of(text.replaceAll("[\uE001-\uE003]", "").split("\n", -1));
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Kind kind = Kind.SAME;
        int begin = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i == line.length() ? END : line.charAt(i);
            if (c >= CAME && c <= END) {
                if (i > begin) {
                    pieces.add(new Piece(kind, line.substring(begin, i)));
                }
                kind = c == CAME ? Kind.CAME : c == WENT ? Kind.WENT : Kind.SAME;
                begin = i + 1;
            }
        }
        return List.copyOf(pieces);
    }
}
