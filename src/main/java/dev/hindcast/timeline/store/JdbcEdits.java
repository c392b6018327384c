package dev.hindcast.timeline.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.Edit;
import dev.hindcast.timeline.edit.Edits;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.timeline.edit.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcEdits implements Edits {
    private static final String SELECT = """
            select e.*, exists (select from timeline_edit u where u.undoes = e.id) as undone
            from timeline_edit e where e.incident_id = :incident
            """;

    private final JdbcClient jdbc;

    JdbcEdits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long record(Edit edit) {
        MilestoneKey milestone = edit.milestone();
        return jdbc.sql("""
                        insert into timeline_edit
                            (incident_id, author, at, what, event_id, milestone, episode, before, after, undoes)
                        values (:incident, :author, :at, :what, :event, :milestone, :episode, :before, :after, :undoes)
                        returning id
                        """)
                .param("incident", edit.incident().value())
                .param("author", edit.author())
                .param("at", edit.at().atOffset(ZoneOffset.UTC))
                .param("what", edit.what().word())
                .param("event", edit.event(), Types.BIGINT)
                .param("milestone", milestone == null ? null : milestone.name().word(), Types.VARCHAR)
                .param("episode", milestone == null ? null : milestone.episode(), Types.INTEGER)
                .param("before", edit.before(), Types.VARCHAR)
                .param("after", edit.after(), Types.VARCHAR)
                .param("undoes", edit.undoes(), Types.BIGINT)
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Edit> find(IncidentId incident, long id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("incident", incident.value())
                .param("id", id)
                .query(JdbcEdits::edit)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edit> latest(IncidentId incident, @Nullable Long before, int limit) {
        return jdbc.sql(SELECT + " and id < :before order by id desc limit :limit")
                .param("incident", incident.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(JdbcEdits::edit)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Edit> lastWording(IncidentId incident, long event) {
        return jdbc.sql(SELECT + " and event_id = :event and what = 'reword' order by id desc limit 1")
                .param("incident", incident.value())
                .param("event", event)
                .query(JdbcEdits::edit)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edit> authorship(IncidentId incident, Collection<Long> events) {
        return jdbc.sql("""
                        select distinct on (event_id, what) e.*, false as undone from timeline_edit e
                        where incident_id = :incident and event_id = any (:events) and what in ('add', 'reword', 'hide')
                        order by event_id, what, id desc
                        """)
                .param("incident", incident.value())
                .param("events", events.toArray(Long[]::new))
                .query(JdbcEdits::edit)
                .list();
    }

    @Override
    public void follow(IncidentId incident, Map<Long, Long> became) {
        Follow.update(jdbc, "timeline_edit", "event_id", incident, became);
    }

    private static Edit edit(ResultSet row, int number) throws SQLException {
        String milestone = row.getString("milestone");
        return new Edit(
                row.getLong("id"),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getObject("author", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                What.of(row.getString("what")),
                row.getObject("event_id", Long.class),
                milestone == null ? null : new MilestoneKey(Milestone.Name.of(milestone), row.getInt("episode")),
                row.getString("before"),
                row.getString("after"),
                row.getObject("undoes", Long.class),
                row.getBoolean("undone"));
    }
}
