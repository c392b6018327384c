package dev.hindcast.review.anonymous;

import dev.hindcast.platform.database.DatabaseSettings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that an administrator of the database can look at: all rows with their transactions, the log ahead, the log. */
final class DatabaseTraces implements AutoCloseable {
    private static final int SEGMENT = 16 * 1024 * 1024;

    private final Connection superuser;

    DatabaseTraces(DatabaseSettings settings) throws SQLException {
        superuser = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    /**
     * One row of any table.
     *
     * @param transaction which wrote it
     * @param place where in the table's file it lies
     */
    record Row(String table, String transaction, String place, String content) {}

    List<Row> dump() throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (String table : list("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname) from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'm', 'p') and (n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                    or c.relname in ('pg_statistic', 'pg_statistic_ext_data'))
                """)) {
            try (Statement statement = superuser.createStatement();
                    ResultSet found =
                            statement.executeQuery("select t.xmin::text, t.ctid::text, t::text from " + table + " t")) {
                while (found.next()) {
                    rows.add(new Row(
                            table.replace("public.", ""), found.getString(1), found.getString(2), found.getString(3)));
                }
            }
        }
        return rows;
    }

    List<String> list(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path folder() throws SQLException {
        return Path.of(list("show data_directory").get(0));
    }

    /** All that is in the files of the write-ahead log, each byte as a letter. */
    String wholeLogAhead() throws SQLException {
        run("select pg_switch_wal()");
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder().resolve("pg_wal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    /** Where the write-ahead log stands, at the beginning of a new file. */
    long position() throws SQLException {
        run("select pg_switch_wal()");
        return Long.parseLong(
                list("select pg_current_wal_lsn() - '0/0'::pg_lsn").get(0));
    }

    /** What was written ahead from a position on, each byte as a letter; no more than one file. */
    String logAheadSince(long position) throws SQLException {
        run("checkpoint");
        long end = Long.parseLong(
                list("select pg_current_wal_flush_lsn() - '0/0'::pg_lsn").get(0));
        String file = list("select pg_walfile_name('0/0'::pg_lsn + " + (position + 1) + ")")
                .get(0);
        try (RandomAccessFile segment =
                new RandomAccessFile(folder().resolve("pg_wal").resolve(file).toFile(), "r")) {
            segment.seek(position % SEGMENT);
            byte[] written = new byte[(int) Math.min(end - position, SEGMENT - position % SEGMENT)];
            segment.readFully(written);
            return new String(written, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the database wrote into its own log. */
    String log() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder().resolveSibling("log"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }
}
