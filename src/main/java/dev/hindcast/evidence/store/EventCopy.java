package dev.hindcast.evidence.store;

import dev.hindcast.evidence.EventBlock;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Copies one file's events into the table; texts go from the reader's bytes to the database's without being decoded. */
final class EventCopy {
    private static final String COLUMNS = "incident_id, file_id, line, at, nanos, until, until_nanos, precision, kind,"
            + " source, service, actor, text, attributes, identity, fingerprint, significant";
    private static final int COUNT = 17;
    /** Seconds from 1970 to 2000, from which PostgreSQL counts. */
    private static final long EPOCH = 946_684_800L;

    private static final int ATTRIBUTES_NAME = ",\"attributes\":".length();
    private static final int ACTOR_NAME = "\"actor\":".length();
    private static final int TEXT_NAME = ",\"text\":\"".length();
    private static final byte[][] KINDS =
            words(Arrays.stream(Kind.values()).map(Kind::word).toArray(String[]::new));
    private static final byte[][] PRECISIONS =
            words(Arrays.stream(Precision.values()).map(Precision::word).toArray(String[]::new));

    private final UUID incident;
    private final UUID file;
    private final @Nullable KnownNumbers numbers;
    private final CopyIn copy;
    private final CopyBuffer out;
    private long count;

    /** @param numbers of the events that the file gave before; null when it is read for the first time */
    EventCopy(Connection connection, UUID incident, UUID file, @Nullable KnownNumbers numbers) throws SQLException {
        this.incident = incident;
        this.file = file;
        this.numbers = numbers;
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy event_rows (" + (numbers == null ? "" : "id, ") + COLUMNS
                        + ") from stdin with (format binary)");
        out = new CopyBuffer(copy);
    }

    /** How many were copied. */
    long count() {
        return count;
    }

    void add(EventBlock block) throws SQLException {
        byte[][] names = words(block.names());
        for (int row = 0; row < block.size(); row++) {
            add(block, row, names);
        }
        count += block.size();
    }

    private void add(EventBlock block, int row, byte[][] names) throws SQLException {
        byte[] bytes = block.bytes();
        int kind = block.kind(row).ordinal();
        int precision = block.precision(row).ordinal();
        byte[] source = names[block.sourceName(row)];
        byte[] service = block.serviceName(row) < 0 ? null : names[block.serviceName(row)];
        int statement = block.statementStart(row);
        int attributes = block.statementEnd(row) + ATTRIBUTES_NAME;
        long fingerprint = fingerprint(kind, precision, source, service, bytes, statement, block.statementEnd(row));
        if (numbers == null) {
            out.row(COUNT);
        } else {
            out.row(COUNT + 1);
            out.int8(numbers.of(block.line(row), fingerprint));
        }
        out.uuid(incident);
        out.uuid(file);
        out.int4(block.line(row));
        out.int8(micros(block.seconds(row), block.nanos(row)));
        out.int2(block.nanos(row) % 1000);
        until(block.until(row));
        out.text(PRECISIONS[precision]);
        out.text(KINDS[kind]);
        out.text(source);
        out.text(service);
        statement(bytes, statement);
        out.text(bytes, attributes, block.attributesEnd(row));
        if (block.attributesEnd(row) == block.identityEnd(row)) {
            out.none();
        } else {
            out.text(shown(bytes, block.attributesEnd(row), block.identityEnd(row)));
        }
        out.int8(fingerprint);
        out.bool(significant(block.kind(row)) || JsonText.tellsOfError(bytes, attributes, block.attributesEnd(row)));
    }

    private void until(@Nullable Instant until) {
        if (until == null) {
            out.none();
            out.int2(0);
        } else {
            out.int8(micros(until.getEpochSecond(), until.getNano()));
            out.int2(until.getNano() % 1000);
        }
    }

    private void statement(byte[] bytes, int start) {
        int at = start + ACTOR_NAME;
        if (bytes[at] == '"') {
            int end = JsonText.closingQuote(bytes, at);
            out.unquoted(bytes, at + 1, end);
            at = end + 1;
        } else {
            out.none();
            at += "null".length();
        }
        int text = at + TEXT_NAME;
        out.unquoted(bytes, text, JsonText.closingQuote(bytes, text - 1));
    }

    private static long fingerprint(
            int kind, int precision, byte[] source, byte @Nullable [] service, byte[] bytes, int start, int end) {
        long hash = Fingerprint.of(0, KINDS[kind], 0, KINDS[kind].length);
        hash = Fingerprint.of(hash, PRECISIONS[precision], 0, PRECISIONS[precision].length);
        hash = Fingerprint.of(hash, source, 0, source.length);
        if (service != null) {
            hash = Fingerprint.of(hash, service, 0, service.length);
        }
        return Fingerprint.of(hash, bytes, start, end);
    }

    static boolean significant(Kind kind) {
        return kind != Kind.LOG && kind != Kind.SPAN && kind != Kind.METRIC;
    }

    private static long micros(long seconds, int nanos) {
        return Math.addExact(Math.multiplyExact(seconds - EPOCH, 1_000_000L), nanos / 1000);
    }

    private static byte[] shown(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8)
                .replace('\0', '␀')
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[][] words(String[] words) {
        byte[][] bytes = new byte[words.length][];
        for (int i = 0; i < words.length; i++) {
            bytes[i] = words[i].replace('\0', '␀').getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    void end() throws SQLException {
        out.end();
    }

    void cancel() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
