package dev.hindcast.review.anonymous.store;

import dev.hindcast.review.anonymous.AnonymousCollection;
import dev.hindcast.review.anonymous.AnonymousCollections;
import dev.hindcast.review.anonymous.CollectionEnded;
import dev.hindcast.review.anonymous.CollectionState;
import dev.hindcast.review.anonymous.Purpose;
import java.security.KeyPair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAnonymousCollections implements AnonymousCollections {
    private final JdbcClient jdbc;

    JdbcAnonymousCollections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AnonymousCollection> of(UUID session) {
        return jdbc.sql("""
                        select session_id, purpose, state, ends_at, totals::text, public_key from review_collection
                        where session_id = ? order by array_position(array['cards', 'ballot', 'closing'], purpose)
                        """)
                .param(session)
                .query(JdbcAnonymousCollections::collection)
                .list();
    }

    private static AnonymousCollection collection(ResultSet row, int number) throws SQLException {
        OffsetDateTime endsAt = row.getObject("ends_at", OffsetDateTime.class);
        return new AnonymousCollection(
                row.getObject("session_id", UUID.class),
                Purpose.of(row.getString("purpose")),
                CollectionState.of(row.getString("state")),
                endsAt == null ? null : endsAt.toInstant(),
                row.getString("totals"),
                row.getBytes("public_key"));
    }

    @Override
    public void prepare(UUID session, Purpose purpose, KeyPair keys) {
        jdbc.sql("""
                        insert into review_collection as c (session_id, purpose, state, public_key, private_key)
                        values (?, ?, 'waiting', ?, ?)
                        on conflict (session_id, purpose) do update
                        set public_key = excluded.public_key, private_key = excluded.private_key
                        where c.public_key is null and c.state = 'waiting'
                        """)
                .params(
                        session,
                        purpose.word(),
                        keys.getPublic().getEncoded(),
                        keys.getPrivate().getEncoded())
                .update();
    }

    @Override
    public Optional<byte[]> privateKey(UUID session, Purpose purpose) {
        return jdbc.sql("select private_key from review_collection"
                        + " where session_id = ? and purpose = ? and private_key is not null")
                .params(session, purpose.word())
                .query(byte[].class)
                .optional();
    }

    @Override
    public boolean open(UUID session, Purpose purpose) {
        return jdbc.sql("""
                        update review_collection c set state = 'open'
                        where session_id = ? and purpose = ? and state = 'waiting' and private_key is not null
                          and exists (select from review_session s where s.id = c.session_id and s.state = 'running'
                              and (s.anonymous or c.purpose <> 'cards'))
                        """).params(session, purpose.word()).update() == 1;
    }

    @Override
    public boolean end(UUID session, Purpose purpose, Instant endsAt) {
        return jdbc.sql("update review_collection set state = 'ending', ends_at = ?"
                                + " where session_id = ? and purpose = ? and state = 'open'")
                        .params(endsAt.atOffset(ZoneOffset.UTC), session, purpose.word())
                        .update()
                == 1;
    }

    @Override
    public List<CollectionEnded> endDue(Instant now) {
        return jdbc.sql("select session, of_purpose from end_collections(?)")
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new CollectionEnded(row.getObject(1, UUID.class), Purpose.of(row.getString(2))))
                .list();
    }

    @Override
    public boolean makeAnonymous(UUID session) {
        boolean changed = jdbc.sql("update review_session set anonymous = true where id = ? and not anonymous")
                        .param(session)
                        .update()
                == 1;
        if (changed) {
            jdbc.sql("update review_card set author = null where session_id = ? and author is not null")
                    .param(session)
                    .update();
        }
        return changed;
    }

    @Override
    public Optional<Boolean> ledByActing(UUID session) {
        return jdbc.sql("select coalesce(facilitator = acting_participant(id), false) from review_session where id = ?")
                .param(session)
                .query(Boolean.class)
                .optional();
    }

    @Override
    public boolean countPermits(UUID session) {
        return jdbc.sql("""
                        update review_participant p set permits_issued = permits_issued + 1
                        where p.id = acting_participant(?) and p.permits_issued < p.permits_allowed
                          and exists (select from review_session s where s.id = p.session_id
                              and s.state in ('scheduled', 'running'))
                        """).param(session).update() == 1;
    }

    @Override
    public boolean takesPart(UUID session) {
        return jdbc.sql("select exists (select from review_participant where id = acting_participant(?))")
                .param(session)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void allowPermitsAgain(UUID session, UUID participant) {
        jdbc.sql("update review_participant set permits_allowed = permits_issued + 1"
                        + " where session_id = ? and id = ? and permits_issued > 0")
                .params(session, participant)
                .update();
    }

    @Override
    public int holders(UUID session) {
        return jdbc.sql("select count(*) from review_participant where session_id = ? and permits_issued > 0")
                .param(session)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<String> issuedAgain(UUID session) {
        return jdbc.sql("select name from review_participant where session_id = ? and permits_issued > 1 order by name")
                .param(session)
                .query(String.class)
                .list();
    }
}
