package dev.hindcast.evidence.row;

import dev.hindcast.evidence.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in a part of a file besides events; lines count from the part's beginning until it is told. */
final class RowFindings {
    private record Bad(int line, String reason, String content) {}

    private record Counted(int line, String example, long count) {
        Counted and(Counted later) {
            return new Counted(line, example, count + later.count);
        }
    }

    private final List<Bad> bad = new ArrayList<>();
    private final Map<String, Counted> counted = new LinkedHashMap<>();
    private final Map<String, Long> skipped = new LinkedHashMap<>();

    void quarantine(int line, String reason, String content) {
        bad.add(new Bad(line, reason, content));
    }

    void skip(String reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    /** Something that happens in some rows and is told once, with the number of rows and the first of them. */
    void count(String what, int line, String example) {
        counted.merge(what, new Counted(line, example, 1), Counted::and);
    }

    /** Adds what a later part found, whose lines begin after {@code offset} lines. */
    void add(RowFindings part, int offset) {
        part.bad.forEach(row -> bad.add(new Bad(row.line + offset, row.reason, row.content)));
        part.counted.forEach((what, found) ->
                counted.merge(what, new Counted(found.line + offset, found.example, found.count), Counted::and));
        part.skipped.forEach((reason, count) -> skipped.merge(reason, count, Long::sum));
    }

    void tell(Reading reading) {
        bad.forEach(row -> reading.quarantine(row.line, row.reason, row.content));
        skipped.forEach((reason, count) -> {
            for (long i = 0; i < count; i++) {
                reading.skip(reason);
            }
        });
        counted.forEach((what, found) -> reading.assume(what + " in " + found.count
                + (found.count == 1 ? " row (line " : " rows (first in line ") + found.line + found.example + ")"));
    }
}
