package dev.hindcast.evidence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A point in time as two columns: microseconds, which PostgreSQL keeps, and the nanoseconds that they leave over. */
final class Stamp {
    private Stamp() {}

    static OffsetDateTime micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime microsOrNull(@Nullable Instant at) {
        return at == null ? null : micros(at);
    }

    /** 0 to 999. */
    static int nanos(@Nullable Instant at) {
        return at == null ? 0 : at.getNano() % 1000;
    }

    static Instant at(ResultSet row, String column, String nanos) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().plusNanos(row.getInt(nanos));
    }

    static @Nullable Instant atOrNull(ResultSet row, String column, String nanos) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant().plusNanos(row.getInt(nanos));
    }

    static @Nullable Instant atOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
