package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a document, in the order of its text.
 *
 * @param level of a heading from 1, of an item how deep it lies from 0
 * @param label the name of a field; empty for everything else
 * @param text without markup; lines of the original are kept apart
 * @param done whether an item is ticked; null if it cannot be
 * @param links the addresses in it
 * @param rows those of a table, its heading first
 */
public record Block(
        Type type,
        int level,
        String label,
        String text,
        Where where,
        @Nullable Boolean done,
        List<String> links,
        List<Row> rows) {

    /** What a piece is. */
    public enum Type {
        HEADING,
        ITEM,
        PARAGRAPH,
        TABLE,
        CODE,
        /** A name and a value, from front matter or JSON. */
        FIELD
    }

    /** One row of a table. */
    public record Row(List<Cell> cells, Where where) {
        /** The text of a cell; empty where the row is too short. */
        public String text(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }
    }

    /** One cell of a table. */
    public record Cell(String text, Where where, List<String> links) {}

    public static Block heading(int level, String text, Where where) {
        return new Block(Type.HEADING, level, "", text, where, null, List.of(), List.of());
    }

    public static Block field(String label, String value, Where where) {
        return new Block(Type.FIELD, 0, label, value, where, null, List.of(), List.of());
    }

    static Block text(Type type, int level, String text, Where where, List<String> links) {
        return new Block(type, level, "", text, where, null, links, List.of());
    }

    static Block table(List<Row> rows, Where where) {
        return new Block(Type.TABLE, 0, "", "", where, null, List.of(), rows);
    }

    public boolean is(Type type) {
        return this.type == type;
    }

    /** The same piece with another text. */
    public Block withText(String text) {
        return new Block(type, level, label, text, where, done, links, rows);
    }

    /** An item that begins with a box to tick becomes one that knows whether it is ticked. */
    Block ticked() {
        if (type != Type.ITEM || !text.matches("(?s)\\[[ xX]\\](\\s.*)?")) {
            return this;
        }
        boolean ticked = text.charAt(1) != ' ';
        return new Block(type, level, label, text.substring(3).strip(), where, ticked, links, rows);
    }

    /** The place of one of its lines, counted from 0. */
    public Where line(int index) {
        return index == 0 ? where : new Where(where.line() + index, where.within());
    }
}
