package dev.hindcast.platform.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows which stream on which node, as the database knows it. A node that is not renewed is gone, and all on it. */
@Repository
class PresenceLog {
    private final JdbcClient jdbc;

    PresenceLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> present(UUID stream) {
        return jdbc.sql("select follower from live_follower where stream = ? and present")
                .param(stream)
                .query(UUID.class)
                .set();
    }

    Optional<Instant> absentSince(UUID stream, UUID follower) {
        return jdbc.sql("select since from live_follower where stream = ? and follower = ? and not present")
                .params(stream, follower)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** False if the others had given the node up, or never knew it: then all its followers are to be told anew. */
    boolean renew(UUID node) {
        boolean known = jdbc.sql("update live_node set seen_at = now() where id = ?")
                        .param(node)
                        .update()
                > 0;
        if (!known) {
            jdbc.sql("insert into live_node (id, seen_at) values (?, now()) on conflict do nothing")
                    .param(node)
                    .update();
        }
        return known;
    }

    /** One change of a stream's presence at a time, over all nodes; until the transaction ends. */
    void lock(UUID stream) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?::text, 5))")
                .param(stream)
                .query(rows -> {});
    }

    /** Brings the node's rows of a stream into line with who is there; whether somebody came whom no node had. */
    boolean reconcile(UUID stream, UUID node, Set<UUID> here) {
        return jdbc.sql("""
                        with here as (
                            select unnest(:here::uuid[]) as follower
                        ), gone as (
                            update live_presence set left_at = now()
                            where stream = :stream and node = :node and left_at is null and follower <> all (:here)
                        ), come as (
                            insert into live_presence (stream, follower, node) select :stream, follower, :node from here
                            on conflict (stream, follower, node) do update set left_at = null
                            where live_presence.left_at is not null
                        ), first as (
                            insert into live_follower (stream, follower, present, since)
                            select :stream, follower, true, now() from here
                            on conflict (stream, follower) do update set present = true, since = now()
                            where not live_follower.present
                            returning follower
                        )
                        select count(*) > 0 from first
                        """)
                .param("stream", stream)
                .param("node", node)
                .param("here", here.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Removes nodes that have not been renewed for 12 seconds. */
    boolean giveUpNodes() {
        return jdbc.sql("delete from live_node where seen_at < now() - interval '12 seconds'")
                        .update()
                > 0;
    }

    List<UUID> streamsThatSomebodyLeft() {
        return jdbc.sql("select distinct stream from live_presence where left_at < now() - interval '3 seconds'")
                .query(UUID.class)
                .list();
    }

    List<UUID> streamsOfNodesThatAreGone() {
        return jdbc.sql("""
                        select distinct stream from live_presence p
                        where not exists (select from live_node n where n.id = p.node)
                        """).query(UUID.class).list();
    }

    /** Removes who is gone from a stream; whether somebody is gone from all nodes. */
    boolean sweep(UUID stream) {
        return jdbc.sql("""
                        with gone as (
                            delete from live_presence p
                            where stream = :stream
                              and (left_at < now() - interval '3 seconds'
                                   or not exists (select from live_node n where n.id = p.node))
                            returning follower, coalesce(left_at, now() - interval '12 seconds') as at
                        )
                        update live_follower f set present = false, since = g.at
                        from (select follower, max(at) as at from gone group by follower) g
                        where f.stream = :stream and f.follower = g.follower and f.present
                          and not exists (
                              select from live_presence p join live_node n on n.id = p.node
                              where p.stream = f.stream and p.follower = f.follower
                                and (p.left_at is null or p.left_at >= now() - interval '3 seconds'))
                        """).param("stream", stream).update() > 0;
    }

    /** A node that stops in order says so; the others take it from there. */
    void leave(UUID node) {
        jdbc.sql("update live_presence set left_at = now() where node = ? and left_at is null")
                .param(node)
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from live_follower where not present and since < now() - interval '1 day'")
                .update();
    }
}
