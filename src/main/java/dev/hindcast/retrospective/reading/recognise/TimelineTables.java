package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.StatedZone;
import dev.hindcast.retrospective.reading.TimelineRow;
import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.document.SectionName;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import dev.hindcast.retrospective.reading.stamp.ZoneWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A timeline in a table: a column of times, perhaps one of days before it, and all other columns as the text. */
final class TimelineTables {
    private static final Pattern TIME = Pattern.compile(
            "(?:date(?: ?/ ?| and | & | ?\\+ ?))?(?:time|timestamp|datetime|when|date time|utc|clock)(?: of day)?(?: in)?.*|date/time");
    private static final Pattern DAY = Pattern.compile("date|day");
    private static final Pattern NO_HEAD = Pattern.compile("\\d.*");

    private final Context context;
    private final RunningDay running;
    private final Block table;
    private final List<Stated<TimelineRow>> found = new ArrayList<>();
    private int day = -1;
    private int time = -1;
    private StatedZone zone;

    private TimelineTables(Context context, int index, RunningDay running) {
        this.context = context;
        this.running = running;
        this.table = context.pieces.get(index).block();
        this.zone = context.zoneAt(index);
    }

    static List<Stated<TimelineRow>> of(Context context, int index, RunningDay running) {
        TimelineTables read = new TimelineTables(context, index, running);
        if (read.columns(context.pieces.get(index).in(SectionName.TIMELINE))) {
            read.rows();
        }
        return read.found;
    }

    /** By the head of the table; in a section that says timeline also by the times in the first column. */
    private boolean columns(boolean timeline) {
        if (table.rows().size() < 2) {
            return false;
        }
        Block.Row head = table.rows().get(0);
        for (int i = 0; i < head.cells().size(); i++) {
            String name = SectionName.bare(head.text(i));
            if (time < 0 && TIME.matcher(name).matches()) {
                time = i;
                zoneOf(head.text(i));
            } else if (day < 0 && DAY.matcher(name).matches()) {
                day = i;
            }
        }
        if (time < 0) {
            time = day;
            day = -1;
        }
        boolean times = table.rows().stream()
                .skip(1)
                .anyMatch(row -> StampScanner.at(row.text(Math.max(time, 0)).strip(), 0) != null);
        if (time < 0 && timeline && times) {
            time = 0;
        }
        // A table of single values has names and values beside each other, and no entries.
        boolean entries = timeline
                || head.cells().stream()
                        .anyMatch(
                                cell -> SectionName.bare(cell.text())
                                        .matches(
                                                "events?|what(?: happened)?|description|details?|action|activity|notes?|message|entry|comment|status|update|what|action/ impact"));
        return time >= 0 && times && entries && head.cells().size() > 1;
    }

    private void zoneOf(String head) {
        Matcher at = Pattern.compile("\\b[A-Z]").matcher(head);
        while (at.find()) {
            ZoneWords.Found words = ZoneWords.at(head, at.start());
            if (words != null) {
                zone = ZoneWords.meaning(words.words());
                String doubt = ZoneWords.doubt(words.words());
                if (doubt != null) {
                    context.unclear(table.where(), head, doubt + "; times are kept as written");
                }
                return;
            }
        }
    }

    private void rows() {
        boolean withoutHead = NO_HEAD.matcher(table.rows().get(0).text(time)).matches();
        for (Block.Row row :
                table.rows().subList(withoutHead ? 0 : 1, table.rows().size())) {
            String written = row.text(time).strip();
            String text = text(row);
            if (day >= 0) {
                written = (row.text(day).strip() + " " + written).strip();
            }
            Stamp stamp = StampScanner.at(written, 0);
            if (Placeholder.is(written) || Placeholder.is(text)) {
                continue;
            }
            if (stamp == null || written.substring(stamp.end()).matches(".*\\d.*")) {
                context.unclear(row.where(), written, "no time that is understood; the row is kept in the text only");
                continue;
            }
            StatedTime at = Timelines.time(context, running, stamp, written, row.where(), zone);
            if (at != null) {
                String words = String.join(
                        " | ", row.cells().stream().map(Block.Cell::text).toList());
                found.add(new Stated<>(new TimelineRow(at, text), words, row.where()));
            }
        }
    }

    private String text(Block.Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != time && i != day && !row.text(i).isBlank()) {
                parts.add(row.text(i).strip());
            }
        }
        return String.join(": ", parts);
    }
}
