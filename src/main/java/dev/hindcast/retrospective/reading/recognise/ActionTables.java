package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.action.State;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedAction;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.document.SectionName;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import java.util.ArrayList;
import java.util.List;

/** Actions in a table, by the names of its columns. */
final class ActionTables {
    private static final List<String> TITLE = List.of(
            "action",
            "action item",
            "actions",
            "action items",
            "task",
            "item",
            "description",
            "what",
            "summary",
            "todo",
            "title");
    private static final List<String> OWNER =
            List.of("owner", "who", "assignee", "assigned to", "responsible", "dri", "action owner", "person", "lead");
    private static final List<String> DUE =
            List.of("due", "due date", "deadline", "eta", "target date", "by when", "when", "date", "target");
    private static final List<String> STATUS = List.of("status", "state", "done", "done?", "completed");

    private ActionTables() {}

    static List<Stated<StatedAction>> of(Context context) {
        List<Stated<StatedAction>> found = new ArrayList<>();
        for (Placed piece : context.pieces) {
            if (piece.block().is(Block.Type.TABLE) && piece.block().rows().size() > 1) {
                table(context, piece, found);
            }
        }
        return found;
    }

    private static void table(Context context, Placed piece, List<Stated<StatedAction>> found) {
        List<Block.Row> rows = piece.block().rows();
        Block.Row head = rows.get(0);
        int title = column(head, TITLE);
        boolean named =
                head.text(Math.max(title, 0)).toLowerCase(java.util.Locale.ROOT).contains("action")
                        && (column(head, OWNER) >= 0 || column(head, DUE) >= 0 || column(head, STATUS) >= 0);
        if (title < 0 || !(piece.in(SectionName.ACTIONS) || named && !piece.in(SectionName.TIMELINE))) {
            return;
        }
        for (Block.Row row : rows.subList(1, rows.size())) {
            String text = row.text(title);
            if (!Placeholder.is(text)) {
                found.add(action(context, piece, head, row, text));
            }
        }
    }

    private static Stated<StatedAction> action(
            Context context, Placed piece, Block.Row head, Block.Row row, String text) {
        String owner = cell(row, column(head, OWNER));
        String due = cell(row, column(head, DUE));
        State state = Actions.state(cell(row, column(head, STATUS)));
        Stamp stamp = StampScanner.at(due.strip(), 0);
        StatedTime deadline = null;
        if (stamp != null && stamp.date() != null) {
            deadline = Actions.deadline(context, stamp, row.where(), due);
        } else if (!Placeholder.is(due)) {
            context.unclear(row.where(), due, "no deadline that is understood; write it as YYYY-MM-DD");
        }
        List<String> links = row.cells().stream()
                .flatMap(cell -> cell.links().stream())
                .distinct()
                .toList();
        String words =
                String.join(" | ", row.cells().stream().map(Block.Cell::text).toList());
        return new Stated<>(
                new StatedAction(
                        text, Placeholder.is(owner) ? null : owner.strip(), deadline, state, links, piece.group()),
                words,
                row.where());
    }

    private static String cell(Block.Row row, int column) {
        return column < 0 ? "" : row.text(column);
    }

    private static int column(Block.Row head, List<String> names) {
        for (String name : names) {
            for (int i = 0; i < head.cells().size(); i++) {
                if (SectionName.bare(head.text(i)).equals(name.replace("?", ""))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
