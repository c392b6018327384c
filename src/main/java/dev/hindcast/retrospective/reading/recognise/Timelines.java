package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.StatedZone;
import dev.hindcast.retrospective.reading.TimelineRow;
import dev.hindcast.retrospective.reading.Where;
import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.document.SectionName;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries of timelines: rows of tables with a column of times, and headings, items and lines that begin with a time.
 * Without a heading that says timeline, an entry needs its day beside its time, or several others like it.
 */
final class Timelines {
    private static final int LIKE_IT = 3;

    private final Context context;
    private final RunningDay running;
    private final boolean listed;
    private final List<Stated<TimelineRow>> rows = new ArrayList<>();
    private @Nullable Entry open;

    /** An entry whose text goes on. */
    private record Entry(StatedTime time, StringBuilder text, String words, Where where, int level) {}

    private Timelines(Context context, DocumentDays.@Nullable Day known) {
        this.context = context;
        this.running = new RunningDay(known);
        this.listed = context.pieces.stream().filter(Timelines::isItemWithTime).count() >= LIKE_IT;
    }

    private static boolean isItemWithTime(Placed piece) {
        Stamp stamp = piece.block().is(Block.Type.ITEM)
                ? StampScanner.at(piece.block().text(), 0)
                : null;
        return stamp != null && stamp.time() != null;
    }

    static List<Stated<TimelineRow>> of(Context context, DocumentDays.@Nullable Day known) {
        Timelines read = new Timelines(context, known);
        for (int i = 0; i < context.pieces.size(); i++) {
            read.piece(i);
        }
        read.close();
        return read.rows;
    }

    private void piece(int index) {
        Placed piece = context.pieces.get(index);
        Block block = piece.block();
        if (block.is(Block.Type.TABLE)) {
            close();
            rows.addAll(TimelineTables.of(context, index, running));
        } else if (block.is(Block.Type.HEADING)) {
            close();
            heading(index);
        } else if (piece.isText()) {
            text(index);
        }
    }

    private void heading(int index) {
        Placed piece = context.pieces.get(index);
        String text = piece.block().text();
        Stamp stamp = StampScanner.at(text, 0);
        if (stamp == null
                || piece.block().level() == 1
                || !(piece.in(SectionName.TIMELINE) || StampScanner.whole(text) != null)) {
            return;
        }
        begin(stamp, text, piece.block().where(), index, -1);
    }

    private void text(int index) {
        Placed piece = context.pieces.get(index);
        String[] lines = piece.block().text().split("\n");
        int level = piece.block().is(Block.Type.ITEM) ? piece.block().level() : Integer.MAX_VALUE;
        Stamp first = StampScanner.at(lines[0].strip(), 0);
        for (int i = 0; i < lines.length; i++) {
            Stamp stamp = StampScanner.at(lines[i].strip(), 0);
            if (stamp != null && isAlike(first, stamp) && isEntry(piece, stamp, lines[i].strip(), i)) {
                close();
                begin(stamp, lines[i].strip(), piece.block().line(i), index, level);
            } else if (open != null
                    && (piece.in(SectionName.TIMELINE) || i > 0)
                    && (i > 0 || level > open.level() || open.level() < 0)) {
                open.text().append(open.text().isEmpty() ? "" : "\n").append(lines[i].strip());
            } else {
                close();
            }
        }
    }

    /** A time of another kind at the start of a later line belongs to the text of the entry. */
    private static boolean isAlike(@Nullable Stamp first, Stamp stamp) {
        return first == null
                || first.isDayOnly()
                || (first.date() == null) == (stamp.date() == null) && first.halfDay() == stamp.halfDay();
    }

    private boolean isEntry(Placed piece, Stamp stamp, String line, int number) {
        boolean dated = stamp.date() != null && stamp.time() != null;
        boolean item = piece.block().is(Block.Type.ITEM) && number == 0;
        if (piece.in(SectionName.TIMELINE)) {
            return stamp.time() != null || item || number == 0 && StampScanner.whole(line) != null;
        }
        boolean elsewhere =
                piece.section() == null || piece.in(SectionName.SUMMARY) || piece.in(SectionName.BACKGROUND);
        return item && elsewhere && (dated || listed && stamp.time() != null);
    }

    /** A day alone is the day of what follows; if text follows instead of times, it is an entry as well. */
    private void begin(Stamp stamp, String words, Where where, int index, int level) {
        String rest = words.substring(stamp.end()).replaceFirst("^[\\s:;,.~)|–—-]+", "");
        StatedTime time = time(stamp, words, where, context.zoneAt(index));
        if (time != null) {
            open = new Entry(time, new StringBuilder(rest), words, where, level);
        }
    }

    private @Nullable StatedTime time(Stamp stamp, String words, Where where, StatedZone zone) {
        return time(context, running, stamp, words, where, zone);
    }

    /** Remembers a day that is stated, and gives a time of day the one it belongs to. */
    static @Nullable StatedTime time(
            Context context, RunningDay running, Stamp stamp, String words, Where where, StatedZone zone) {
        DocumentDays.Day day = null;
        if (stamp.date() != null) {
            day = context.days.day(stamp.date()).orElse(null);
            if (day != null) {
                running.stated(day, stamp.time());
            }
        } else if (stamp.time() != null) {
            day = running.of(stamp.time(), doubt -> context.unclear(where, words, doubt))
                    .orElse(null);
        }
        DocumentDays.Result result = context.days.time(stamp, day, zone);
        if (result.time() == null) {
            context.unclear(where, words, result.why());
        }
        return result.time();
    }

    private void close() {
        if (open != null
                && !open.text().toString().isBlank()
                && !Placeholder.is(open.text().toString())) {
            String text = open.text().toString().strip();
            rows.add(new Stated<>(new TimelineRow(open.time(), text), open.words(), open.where()));
        }
        open = null;
    }
}
