package dev.hindcast.retrospective.exporting;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** A table whose columns are as wide as what stands in them asks for; widths in twentieths of a point. */
final class WordTable {
    private static final int WIDTH = 9360;

    private WordTable() {}

    static String start(String style, int columns, List<Integer> widths) {
        StringBuilder start = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
                .append(style)
                .append("\"/><w:tblW w:w=\"")
                .append(WIDTH)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\""
                        + " w:firstRow=\"1\"/>")
                .append("</w:tblPr><w:tblGrid>");
        for (int i = 0; i < columns; i++) {
            start.append("<w:gridCol w:w=\"").append(widths.get(i)).append("\"/>");
        }
        return start.append("</w:tblGrid>").toString();
    }

    static String cell(int width, String paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + paragraphs + "</w:tc>";
    }

    static String of(Node block, WordText text) {
        List<TableRow> rows = new ArrayList<>();
        rows(block, rows);
        List<Integer> widths = widths(rows);
        StringBuilder table = new StringBuilder(start("Table", widths.size(), widths));
        for (TableRow row : rows) {
            boolean head = !(row.getParent() instanceof TableBody);
            table.append("<w:tr><w:trPr><w:cantSplit/>")
                    .append(head ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            int column = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                table.append(cell(widths.get(column++), text.inCell((TableCell) cell, head)));
            }
            for (; column < widths.size(); column++) {
                table.append(cell(widths.get(column), "<w:p/>"));
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    private static void rows(Node within, List<TableRow> rows) {
        for (Node child = within.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow row) {
                rows.add(row);
            } else {
                rows(child, rows);
            }
        }
    }

    private static List<Integer> widths(List<TableRow> rows) {
        List<Double> asked = new ArrayList<>();
        for (TableRow row : rows) {
            int column = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                double letters = Math.min(60, Math.max(5, HtmlText.words(cell).length()));
                if (column == asked.size()) {
                    asked.add(letters);
                } else {
                    asked.set(column, Math.max(asked.get(column), letters));
                }
                column++;
            }
        }
        double all = asked.stream().mapToDouble(Double::doubleValue).sum();
        return asked.stream().map(letters -> (int) (WIDTH * letters / all)).toList();
    }
}
