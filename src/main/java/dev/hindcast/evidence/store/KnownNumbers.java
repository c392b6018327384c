package dev.hindcast.evidence.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The numbers that a file's events had before it is read again: the same statement on the same line keeps its number, so
 * that what people said about it stays with it, whatever zone its time is read in now.
 */
final class KnownNumbers {
    private static final int RESERVED_AT_ONCE = 1000;

    private final JdbcClient reserving;
    private final Map<Key, Deque<Long>> known = new HashMap<>();
    private final Deque<Long> fresh = new ArrayDeque<>();

    private record Key(int line, long fingerprint) {}

    private KnownNumbers(JdbcClient reserving) {
        this.reserving = reserving;
    }

    /** @param reserving on another connection than the one that copies */
    static KnownNumbers of(UUID file, JdbcClient jdbc, JdbcClient reserving) {
        KnownNumbers numbers = new KnownNumbers(reserving);
        jdbc.sql("""
                        select line, fingerprint, event_id as id from event_former where file_id = :file order by id
                        """).param("file", file).query(row -> {
            Key key = new Key(row.getInt("line"), row.getLong("fingerprint"));
            numbers.known.computeIfAbsent(key, any -> new ArrayDeque<>(1)).add(row.getLong("id"));
        });
        return numbers;
    }

    /** The number that this statement had, or a new one. */
    long of(int line, long fingerprint) {
        Deque<Long> had = known.get(new Key(line, fingerprint));
        return had != null && !had.isEmpty() ? had.remove() : reserved();
    }

    private long reserved() {
        if (fresh.isEmpty()) {
            fresh.addAll(reserving
                    .sql("select nextval('event_id') from generate_series(1, ?)")
                    .param(RESERVED_AT_ONCE)
                    .query(Long.class)
                    .list());
        }
        return fresh.remove();
    }
}
