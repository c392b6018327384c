package dev.hindcast.platform.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The streams as they stand in the database. A stream's row lock is held until its append is committed, so that no number
 * can be seen before those below it: reading is one statement each, and what it gives has no holes.
 */
@Repository
class LiveLog {
    /** At most so many are read at once; whoever is further behind reads again. */
    static final int BATCH = 500;

    private final JdbcClient jdbc;

    LiveLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appends within the caller's transaction, in one round trip. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LiveEntry append(UUID stream, String what, String detail) {
        long sequence = jdbc.sql("""
                        with next as (
                            insert into live_stream (id, sequence) values (:stream, 1)
                            on conflict (id) do update set sequence = live_stream.sequence + 1
                            returning sequence
                        ), entry as (
                            insert into live_entry (stream, sequence, what, detail)
                            select :stream, sequence, :what, :detail from next
                        ), latest as (
                            insert into live_latest (stream, what, sequence) select :stream, :what, sequence from next
                            on conflict (stream, what) do update set sequence = excluded.sequence
                        )
                        select sequence from next
                        """)
                .param("stream", stream)
                .param("what", what)
                .param("detail", detail)
                .query(Long.class)
                .single();
        return new LiveEntry(sequence, what, detail);
    }

    public List<LiveEntry> after(UUID stream, long cursor) {
        return jdbc.sql("""
                        select sequence, what, detail from live_entry
                        where stream = ? and sequence > ? order by sequence limit ?
                        """)
                .params(stream, cursor, BATCH)
                .query((row, n) -> new LiveEntry(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The number of the last entry; 0 before the first. */
    public long last(UUID stream) {
        return jdbc.sql("select sequence from live_stream where id = ?")
                .param(stream)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The number of the last entry that is not of that kind; 0 when there is none. */
    public long lastBut(UUID stream, String what) {
        return jdbc.sql("select coalesce(max(sequence), 0) from live_latest where stream = ? and what <> ?")
                .params(stream, what)
                .query(Long.class)
                .single();
    }

    /** The last entries' numbers of those streams that have any. */
    public Map<UUID, Long> last(Collection<UUID> streams) {
        Map<UUID, Long> last = new HashMap<>();
        jdbc.sql("select id, sequence from live_stream where id = any (?)")
                .param(streams.toArray(UUID[]::new))
                .query(row -> {
                    last.put(row.getObject("id", UUID.class), row.getLong("sequence"));
                });
        return last;
    }

    public void forgetOld() {
        jdbc.sql("delete from live_entry where at < now() - interval '1 day'").update();
    }
}
