package dev.hindcast.evidence.row;

import dev.hindcast.evidence.EventBlockWriter;
import dev.hindcast.evidence.Lines;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.row.CsvRecords.CsvRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads delimited text with whatever columns it has. */
public final class CsvReading {
    private static final int BLOCK = 1 << 20;

    private final Reading reading;
    private final CsvShape shape;
    private final Roles roles;
    private final RowTimes times;
    private final RowFindings findings = new RowFindings();
    private EventBlockWriter out = new EventBlockWriter(64, 1 << 14);
    private RowEvents events;

    private CsvReading(Reading reading, CsvShape shape, Roles roles) {
        this.reading = reading;
        this.shape = shape;
        this.roles = roles;
        this.times = RowTimes.inOrder(reading);
        this.events = new RowEvents(roles, times, reading.path(), out, findings);
    }

    /** Reads a table, finding by name and content which column says what. */
    public static void read(Reading reading) throws IOException {
        read(reading, roles -> roles);
    }

    /** Reads a Timesketch export, whose columns are known. */
    public static void readTimesketch(Reading reading) throws IOException {
        read(reading, TimesketchRoles::of);
    }

    private static void read(Reading reading, UnaryOperator<Roles> adjust) throws IOException {
        List<String> sample = Sample.of(reading.source()).lines();
        Optional<CsvShape> found = CsvShape.of(sample);
        CsvShape shape = found.orElseGet(() -> new CsvShape(',', false, List.of("column 1")));
        Roles roles = RoleChoice.of(shape.rows(sample)).map(adjust).orElse(RoleChoice.UNKNOWN);
        reading.assume(
                "columns separated by " + name(shape.delimiter()) + (shape.header() ? "" : ", without a header"));
        if (roles != RoleChoice.UNKNOWN) {
            reading.assume(roles.sentence("column"));
        }
        new CsvReading(reading, shape, roles).read();
    }

    private void read() throws IOException {
        Row row = new Row();
        try (Lines lines = new Lines(reading)) {
            CsvRecords records = new CsvRecords(lines::next, shape.delimiter());
            for (CsvRow record = records.next(); record != null; record = records.next()) {
                for (int i = 1; i < record.lines(); i++) {
                    findings.skip("continuation of the line above");
                }
                take(record, row);
            }
            reading.events(out.block());
        } finally {
            findings.tell(reading);
        }
    }

    private void take(CsvRow record, Row row) {
        List<String> fields = record.fields();
        if (record.problem() != null) {
            findings.quarantine(record.line(), record.problem(), record.text());
        } else if (fields.stream().allMatch(String::isBlank)) {
            findings.skip("blank line");
        } else if (shape.isHeader(fields)) {
            findings.skip("header");
        } else if (fields.size() < shape.names().size()
                || fields.stream().skip(shape.names().size()).anyMatch(field -> !field.isBlank())) {
            findings.quarantine(
                    record.line(),
                    "expected " + shape.names().size() + " columns, found " + fields.size(),
                    record.text());
        } else {
            row.fill(shape.names(), fields);
            add(row, record.line());
        }
    }

    private void add(Row row, int line) {
        try {
            events.add(row, line);
        } catch (NeedsWholeFile e) {
            throw new IllegalStateException("the rows before are known here", e);
        }
        if (out.bytes() > BLOCK) {
            reading.events(out.block());
            out = new EventBlockWriter(4096, BLOCK + BLOCK / 4);
            events = new RowEvents(roles, times, reading.path(), out, findings);
        }
    }

    private static String name(char delimiter) {
        return switch (delimiter) {
            case '\t' -> "tabs";
            case ';' -> "semicolons";
            case '|' -> "bars";
            default -> "commas";
        };
    }
}
