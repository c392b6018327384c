package dev.hindcast.evidence.row;

import dev.hindcast.evidence.EventBlockWriter;
import dev.hindcast.evidence.JsonBytes;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.evidence.time.Stamps;
import dev.hindcast.evidence.time.UnreadableStamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns rows into events, by the roles of their fields. Not thread-safe. */
final class RowEvents {
    private static final int COMPOSED_FIELDS = 6;

    private final Roles roles;
    private final RowStamps stamps;
    private final RowStamps rivalStamps;
    private final RowStamps untilStamps;
    private final Stamps agreement;
    private final EventBlockWriter out;
    private final RowFindings findings;
    private final int file;
    private final int source;
    private final RowLayouts layouts;
    private final boolean[] used = new boolean[4096];

    RowEvents(Roles roles, RowTimes times, String path, EventBlockWriter out, RowFindings findings) {
        this.roles = roles;
        this.layouts = new RowLayouts(roles);
        this.stamps = times.event();
        this.rivalStamps = times.rival();
        this.untilStamps = times.until();
        this.agreement = times.agreement();
        this.out = out;
        this.findings = findings;
        this.file = out.name(path);
        this.source = out.name(roles.sourceName());
    }

    /**
     * @param line counted from 1
     * @return false when the row must be given again with its names made unique, as one is there twice
     */
    boolean add(Row row, int line) throws NeedsWholeFile {
        RowLayout layout = layouts.of(row);
        if (layout.twice || row.size > used.length) {
            return false;
        }
        int time = first(row, layout.times);
        if (time < 0) {
            findings.quarantine(
                    line, "no time: expected one in “" + roles.times().get(0) + "”", text(row, layout));
            return true;
        }
        try {
            readTime(row, layout, time);
        } catch (UnreadableStamp e) {
            findings.quarantine(line, layout.name(time) + ": " + e.getMessage(), text(row, layout));
            return true;
        }
        try {
            compareRivals(row, layout, time, line);
        } catch (UnreadableStamp e) {
            findings.quarantine(line, String.valueOf(e.getMessage()), text(row, layout));
            return true;
        }
        if (!layout.name(time).equals(roles.times().get(0))) {
            findings.count(
                    "time from “" + layout.name(time) + "”, as “"
                            + roles.times().get(0) + "” is missing,",
                    line,
                    "");
        }
        write(row, layout, time, line);
        return true;
    }

    private void readTime(Row row, RowLayout layout, int time) throws UnreadableStamp, NeedsWholeFile {
        if (layout.timeOfDay < 0) {
            stamps.read(row, time);
            return;
        }
        String zone = layout.zone < 0 ? null : row.value(layout.zone);
        String day = row.value(layout.timeOfDay);
        stamps.read(row.value(time) + (day == null ? "" : " " + day) + (zone == null ? "" : " " + zone));
    }

    /** @throws UnreadableStamp when another field must tell the same time and does not */
    private void compareRivals(Row row, RowLayout layout, int time, int line) throws UnreadableStamp, NeedsWholeFile {
        for (int rival : layout.rivals) {
            if (rival == time || !row.has(rival)) {
                continue;
            }
            if (roles.binding()) {
                rivalStamps.read(row, rival);
                Moment agreed =
                        agreement.agree(layout.name(time), stamps.moment(), layout.name(rival), rivalStamps.moment());
                if (!agreed.at().equals(stamps.moment().at())) {
                    // Only digits that say something make it more exact; microseconds padded with zeros do not.
                    stamps.set(agreed);
                }
            } else if (!tellsTheSame(row, rival)) {
                findings.count(
                        "“" + layout.name(rival) + "” contradicts “" + layout.name(time) + "”, which was read,",
                        line,
                        ": " + row.value(rival) + " against " + row.value(time));
            }
        }
    }

    private boolean tellsTheSame(Row row, int rival) throws NeedsWholeFile {
        try {
            rivalStamps.read(row, rival);
            return stamps.agreesWith(rivalStamps);
        } catch (UnreadableStamp e) {
            return false;
        }
    }

    private void write(Row row, RowLayout layout, int time, int line) throws NeedsWholeFile {
        int until = layout.until;
        Instant end = until >= 0 && row.has(until) ? end(row, layout, line) : stamps.until();
        out.begin(stamps.seconds(), stamps.nanos(), stamps.precision(), end);
        int text = first(row, layout.texts);
        int level = first(row, layout.levels);
        int service = first(row, layout.services);
        int actor = first(row, layout.actors);
        int from = first(row, layout.sources);
        mark(true, time, text, level, service, actor, from);
        if (end != null && end != stamps.until()) {
            mark(true, until);
        }
        if (layout.timeOfDay >= 0) {
            mark(true, layout.timeOfDay, layout.zone);
        }
        JsonBytes body = out.body();
        if (actor < 0) {
            body.add("\"actor\":null,\"text\":\"");
        } else {
            body.add("\"actor\":\"")
                    .add(row.bytes, row.valueFrom[actor], row.valueTo[actor])
                    .add("\",\"text\":\"");
        }
        if (text < 0) {
            compose(row, layout, body);
        } else {
            body.add(row.bytes, row.valueFrom[text], row.valueTo[text]);
        }
        body.add('"');
        out.statementEnds();
        attributes(row, layout, level, body);
        Kind kind = kind(row, layout);
        out.end(kind, from < 0 ? source : name(row, from), service < 0 ? -1 : name(row, service), file, line);
        mark(false, time, text, level, service, actor, from, layout.timeOfDay, layout.zone, until);
    }

    private @Nullable Instant end(Row row, RowLayout layout, int line) throws NeedsWholeFile {
        try {
            untilStamps.read(row, layout.until);
            Instant end = untilStamps.moment().at();
            if (!end.isBefore(stamps.moment().at())) {
                return end;
            }
            findings.count(
                    "“" + layout.name(layout.until) + "” lies before the beginning and is left an attribute", line, "");
        } catch (UnreadableStamp e) {
            findings.count("“" + layout.name(layout.until) + "” is no stamp and is left an attribute", line, "");
        }
        return null;
    }

    private void attributes(Row row, RowLayout layout, int level, JsonBytes body) {
        body.add(",\"attributes\":{");
        int begin = body.size();
        if (level >= 0) {
            body.add("\"level\":\"")
                    .add(row.bytes, row.valueFrom[level], row.valueTo[level])
                    .add('"');
        }
        for (int field = 0; field < row.size; field++) {
            if (!used[field] && row.valueFrom[field] >= 0) {
                if (body.size() > begin) {
                    body.add(',');
                }
                body.add(layout.attributeNames[field]);
                body.add('"')
                        .add(row.bytes, row.valueFrom[field], row.valueTo[field])
                        .add('"');
            }
        }
        body.add('}');
    }

    /** A text for rows that have none: their first values with their names. */
    private void compose(Row row, RowLayout layout, JsonBytes body) {
        int left = COMPOSED_FIELDS;
        for (int field = 0; field < row.size && left > 0; field++) {
            if (!used[field] && row.has(field)) {
                if (left < COMPOSED_FIELDS) {
                    body.add(' ');
                }
                body.add(row.bytes, row.keyFrom[field], row.keyTo[field]).add('=');
                body.add(row.bytes, row.valueFrom[field], row.valueTo[field]);
                left--;
            }
        }
    }

    private Kind kind(Row row, RowLayout layout) {
        String word = layout.kind < 0 ? null : row.value(layout.kind);
        Kind named = word == null ? null : RowKind.named(word);
        return named == null ? roles.kind() : named;
    }

    private int name(Row row, int field) {
        return out.name(row.bytes, row.valueFrom[field], row.valueTo[field]);
    }

    private static int first(Row row, int[] fields) {
        for (int field : fields) {
            if (row.has(field)) {
                return field;
            }
        }
        return -1;
    }

    private void mark(boolean as, int... fields) {
        for (int field : fields) {
            if (field >= 0) {
                used[field] = as;
            }
        }
    }

    private String text(Row row, RowLayout layout) {
        StringBuilder text = new StringBuilder();
        for (int field = 0; field < row.size && text.length() < 200; field++) {
            if (row.has(field)) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(layout.name(field))
                        .append('=')
                        .append(row.value(field));
            }
        }
        return text.toString();
    }
}
