package dev.hindcast.review.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.live.MayFollow.Visitor;
import dev.hindcast.platform.live.SeenBy;
import dev.hindcast.review.Agenda;
import dev.hindcast.review.Participant;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.ReviewSession;
import dev.hindcast.review.Reviews;
import dev.hindcast.review.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcReviews implements Reviews {
    private final JdbcClient jdbc;

    JdbcReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ReviewSession> find(ReviewId id) {
        return jdbc.sql("select * from review_session where id = ?")
                .param(id.value())
                .query(JdbcReviews::session)
                .optional();
    }

    @Override
    public Optional<ReviewSession> locked(ReviewId id) {
        return jdbc.sql("select * from review_session where id = ? for update")
                .param(id.value())
                .query(JdbcReviews::session)
                .optional();
    }

    @Override
    public List<ReviewSession> of(IncidentId incident) {
        return jdbc.sql("select * from review_session where incident_id = ? order by starts_at desc, id")
                .param(incident.value())
                .query(JdbcReviews::session)
                .list();
    }

    @Override
    public List<ReviewSession> all(int limit) {
        return jdbc.sql("""
                        select * from review_session
                        order by case state when 'running' then 0 when 'scheduled' then 1 else 2 end,
                                 case when state in ('running', 'scheduled') then starts_at end,
                                 starts_at desc, id
                        limit ?
                        """).param(limit).query(JdbcReviews::session).list();
    }

    @Override
    public int revision(ReviewId id) {
        return jdbc.sql("select revision from review_session where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(ReviewSession session, Agenda agenda) {
        write(session, """
                insert into review_session (id, incident_id, starts_at, state, anonymous, guests_allowed, pre_read,
                    created_by, created_at, facilitator)
                values (:id, :incident, :startsAt, :state, :anonymous, :guests, :preRead, :author, :createdAt, :facilitator)
                """)
                .param("incident", session.incident().value())
                .param("author", session.author())
                .param("createdAt", offset(session.createdAt()))
                .update();
        for (Agenda.Part part : agenda.parts()) {
            jdbc.sql("insert into review_stage (session_id, name, position, minutes) values (?, ?, ?, ?)")
                    .params(
                            session.id().value(),
                            part.stage().word(),
                            part.stage().ordinal(),
                            part.minutes())
                    .update();
        }
    }

    @Override
    public void change(ReviewSession session) {
        write(session, """
                update review_session set starts_at = :startsAt, state = :state, anonymous = :anonymous,
                    guests_allowed = :guests, pre_read = :preRead, facilitator = :facilitator, led_before = :ledBefore,
                    stage = :stage, stage_began_at = :stageBegan, stage_ends_at = :stageEnds, locked = :locked,
                    walk_event = :walkEvent, walk_replay = :walkReplay, focus = :focus, began_at = :began,
                    closed_at = :closed
                where id = :id
                """).update();
    }

    private StatementSpec write(ReviewSession session, String sql) {
        Stage stage = session.stage();
        return jdbc.sql(sql)
                .param("id", session.id().value())
                .param("startsAt", offset(session.startsAt()))
                .param("state", session.state().name().toLowerCase(Locale.ROOT))
                .param("anonymous", session.anonymous())
                .param("guests", session.guestsAllowed())
                .param("preRead", session.preRead())
                .param("facilitator", session.facilitator(), Types.OTHER)
                .param("ledBefore", session.ledBefore(), Types.OTHER)
                .param("stage", stage == null ? null : stage.word(), Types.VARCHAR)
                .param("stageBegan", offset(session.stageBeganAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("stageEnds", offset(session.stageEndsAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("locked", session.locked())
                .param("walkEvent", session.walkEvent(), Types.BIGINT)
                .param("walkReplay", session.walkReplay())
                .param("focus", session.focus())
                .param("began", offset(session.beganAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closed", offset(session.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    public Agenda agenda(ReviewId id) {
        return new Agenda(jdbc.sql("""
                        select name, minutes, extract(epoch from coalesce(took, interval '0'))::bigint as took
                        from review_stage where session_id = ? order by position
                        """)
                .param(id.value())
                .query((row, number) -> new Agenda.Part(
                        Stage.of(row.getString("name")),
                        row.getInt("minutes"),
                        Duration.ofSeconds(row.getLong("took"))))
                .list());
    }

    @Override
    public void changeAgenda(ReviewId id, Agenda agenda) {
        for (Agenda.Part part : agenda.parts()) {
            jdbc.sql(
                            "update review_stage set minutes = ?, took = make_interval(secs => ?) where session_id = ? and name = ?")
                    .params(
                            part.minutes(),
                            (double) part.took().toSeconds(),
                            id.value(),
                            part.stage().word())
                    .update();
        }
    }

    @Override
    public List<Participant> participants(ReviewId id) {
        return jdbc.sql("select * from review_participant where session_id = ? order by lower(name), id")
                .param(id.value())
                .query(JdbcReviews::participant)
                .list();
    }

    @Override
    public Optional<Participant> participant(ReviewId id, UUID participant) {
        return jdbc.sql("select * from review_participant where session_id = ? and id = ?")
                .params(id.value(), participant)
                .query(JdbcReviews::participant)
                .optional();
    }

    @Override
    public Optional<Participant> acting(ReviewId id) {
        return jdbc.sql("select * from review_participant where session_id = ? and id = acting_participant(?)")
                .params(id.value(), id.value())
                .query(JdbcReviews::participant)
                .optional();
    }

    @Override
    public Optional<Entered> entered(ReviewId id) {
        return jdbc.sql("""
                        select s.*, p.id as participant_id, p.session_id, p.account_id, p.name, p.guest, p.joined_at,
                            p.permits_issued
                        from review_session s left join review_participant p
                            on p.session_id = s.id and p.id = acting_participant(?)
                        where s.id = ? for no key update of s
                        """)
                .params(id.value(), id.value())
                .query((row, number) -> new Entered(
                        session(row, number),
                        row.getObject("participant_id") == null ? null : participant(row, "participant_id")))
                .optional();
    }

    @Override
    public void add(Participant participant) {
        jdbc.sql("""
                        insert into review_participant (id, session_id, account_id, name, guest, joined_at)
                        values (:id, :session, :account, :name, :guest, :joined) on conflict do nothing
                        """)
                .param("id", participant.id())
                .param("session", participant.session().value())
                .param("account", participant.account(), Types.OTHER)
                .param("name", participant.name())
                .param("guest", participant.guest())
                .param("joined", offset(participant.joinedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public void joined(Participant participant) {
        jdbc.sql("update review_participant set joined_at = coalesce(joined_at, :joined) where id = :id")
                .param("joined", offset(participant.joinedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", participant.id())
                .update();
    }

    @Override
    public void uninvite(ReviewId id, UUID participant) {
        jdbc.sql("delete from review_participant where session_id = ? and id = ? and joined_at is null")
                .params(id.value(), participant)
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Optional<UUID> participantOf(UUID account, ReviewId id) {
        return jdbc.sql("select review_participant_of(?, ?)")
                .params(account, id.value())
                .query(UUID.class)
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Set<Visitor> mayFollow(Collection<Visitor> visitors) {
        return SeenBy.among(jdbc, "review_seen_by", visitors);
    }

    @Override
    public boolean isReview(UUID stream) {
        return jdbc.sql("select is_review(?)")
                .param(stream)
                .query(Boolean.class)
                .single();
    }

    private static ReviewSession session(ResultSet row, int number) throws SQLException {
        String stage = row.getString("stage");
        return new ReviewSession(
                new ReviewId(row.getObject("id", UUID.class)),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                ReviewSession.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBoolean("anonymous"),
                row.getBoolean("guests_allowed"),
                row.getString("pre_read"),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("facilitator", UUID.class),
                row.getObject("led_before", UUID.class),
                stage == null ? null : Stage.of(stage),
                instant(row, "stage_began_at"),
                instant(row, "stage_ends_at"),
                row.getBoolean("locked"),
                row.getObject("walk_event", Long.class),
                row.getBoolean("walk_replay"),
                row.getString("focus"),
                instant(row, "began_at"),
                instant(row, "closed_at"));
    }

    private static Participant participant(ResultSet row, int number) throws SQLException {
        return participant(row, "id");
    }

    private static Participant participant(ResultSet row, String id) throws SQLException {
        return new Participant(
                row.getObject(id, UUID.class),
                new ReviewId(row.getObject("session_id", UUID.class)),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getBoolean("guest"),
                instant(row, "joined_at"),
                row.getInt("permits_issued"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
