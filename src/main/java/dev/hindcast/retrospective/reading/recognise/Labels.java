package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Where;
import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.document.SectionName;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that is written as a name and a value: fields, {@code name: value} lines, a name directly before a time, rows and
 * columns of small tables, and a heading with a short text below it.
 */
final class Labels {
    private static final Pattern COLON =
            Pattern.compile("([\\p{L}][^:\\n]{1,60}?)\\s*:\\s+(\\S.*)|([\\p{L}][^:\\n]{1,60}?):(\\S.*)");
    private static final Pattern GOES_ON = Pattern.compile("(?s)\\s*[,:]?\\s*[\\p{L}\"'`*].*");
    private static final int LONGEST_NAME = 60;

    private final List<Label> labels = new ArrayList<>();

    private Labels() {}

    static List<Label> of(List<Placed> pieces) {
        Labels read = new Labels();
        for (int i = 0; i < pieces.size(); i++) {
            read.piece(pieces, i);
        }
        return read.labels;
    }

    private void piece(List<Placed> pieces, int index) {
        Placed piece = pieces.get(index);
        Block block = piece.block();
        switch (block.type()) {
            case FIELD ->
                labels.add(new Label(
                        SectionName.bare(Label.words(block.label())),
                        block.text().strip(),
                        block.label() + ": " + block.text(),
                        block.where(),
                        index,
                        true));
            case HEADING -> {
                line(block.text(), block.where(), index, false);
                below(pieces, index);
            }
            case TABLE -> table(block, index);
            case CODE -> {}
            default -> text(piece, index);
        }
    }

    private void text(Placed piece, int index) {
        String[] lines = piece.block().text().split("\n");
        for (int i = 0; i < lines.length; i++) {
            line(lines[i].strip(), piece.block().line(i), index, piece.block().is(Block.Type.ITEM));
        }
        // Its label opened a section and was taken off; it is a name all the same.
        if (lines.length == 1 && piece.section() != null && piece.block().text().length() <= 200) {
            labels.add(Label.of(
                    piece.heading(),
                    piece.block().text(),
                    piece.heading() + ": " + piece.block().text(),
                    piece.block().where(),
                    index));
        }
    }

    private void line(String line, Where where, int index, boolean item) {
        Matcher colon = COLON.matcher(line);
        if (colon.matches()) {
            boolean apart = colon.group(1) != null;
            String name = apart ? colon.group(1) : colon.group(3);
            String value = apart ? colon.group(2) : colon.group(4);
            labels.add(Label.of(name, value, line, where, index));
            nested(value, where, index, item);
        }
        nested(line, where, index, item);
    }

    /** A name directly before a time, as in Resolved at 2026-03-04 15:29. Outside of lists a sentence that goes on behind it is prose. */
    private void nested(String text, Where where, int index, boolean item) {
        Stamp stamp = StampScanner.find(text);
        if (stamp != null
                && stamp.start() > 0
                && stamp.start() <= LONGEST_NAME
                && (item || !GOES_ON.matcher(text.substring(stamp.end())).matches())) {
            labels.add(Label.of(text.substring(0, stamp.start()), text.substring(stamp.start()), text, where, index));
        }
    }

    private void below(List<Placed> pieces, int index) {
        if (index + 1 < pieces.size()) {
            Block next = pieces.get(index + 1).block();
            boolean isShort = next.text().length() <= 200 && next.text().indexOf('\n') < 0;
            if ((next.is(Block.Type.PARAGRAPH) || next.is(Block.Type.ITEM)) && isShort) {
                String name = pieces.get(index).block().text();
                labels.add(Label.of(name, next.text(), name + ": " + next.text(), next.where(), index));
            }
        }
    }

    /** Names and values beside each other, twice in a row even; or names above the values of one single row. */
    private void table(Block table, int index) {
        for (Block.Row row : table.rows()) {
            for (int i = 0; i + 1 < row.cells().size() && i < 4; i += 2) {
                pair(row.text(i), row.cells().get(i + 1), index);
            }
        }
        if (table.rows().size() == 2) {
            Block.Row head = table.rows().get(0);
            Block.Row only = table.rows().get(1);
            for (int i = 0; i < only.cells().size(); i++) {
                pair(head.text(i), only.cells().get(i), index);
            }
        }
    }

    private void pair(String name, Block.Cell value, int index) {
        if (!name.isBlank()
                && name.length() <= LONGEST_NAME
                && !value.text().isBlank()
                && StampScanner.at(name, 0) == null) {
            labels.add(Label.of(name, value.text(), name + ": " + value.text(), value.where(), index));
        }
    }
}
