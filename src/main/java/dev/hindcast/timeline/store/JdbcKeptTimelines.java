package dev.hindcast.timeline.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.KeptBlindSpot;
import dev.hindcast.timeline.edit.KeptMilestone;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.timeline.edit.Placement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
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
class JdbcKeptTimelines implements KeptTimelines {
    private final JdbcClient jdbc;

    JdbcKeptTimelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public KeptTimeline of(IncidentId incident) {
        List<KeptMilestone> milestones = jdbc.sql("select * from milestone where incident_id = ?")
                .param(incident.value())
                .query(JdbcKeptTimelines::milestone)
                .list();
        return new KeptTimeline(
                milestones.stream()
                        .sorted(Comparator.comparing(
                                        (KeptMilestone kept) -> kept.key().episode())
                                .thenComparing(kept -> kept.key().name()))
                        .toList(),
                jdbc.sql("select * from blind_spot where incident_id = ? order by position")
                        .param(incident.value())
                        .query(JdbcKeptTimelines::blindSpot)
                        .list());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptMilestone> milestone(IncidentId incident, MilestoneKey key) {
        return jdbc.sql("select * from milestone where incident_id = ? and name = ? and episode = ?")
                .params(incident.value(), key.name().word(), key.episode())
                .query(JdbcKeptTimelines::milestone)
                .optional();
    }

    @Override
    public void due(IncidentId incident) {
        jdbc.sql("insert into timeline_due (incident_id) values (?) on conflict do nothing")
                .param(incident.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isDue(IncidentId incident) {
        return jdbc.sql("select exists (select from timeline_due where incident_id = ?)")
                .param(incident.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void lock(IncidentId incident) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('timeline ' || ?, 0))")
                .param(incident.toString())
                .query(row -> {});
    }

    @Override
    public void move(IncidentId incident, MilestoneKey key, @Nullable Placement moved, UUID by) {
        jdbc.sql("""
                        insert into milestone (incident_id, name, episode, moved, moved_at, moved_event, moved_why, moved_by)
                        values (:incident, :name, :episode, :moved, :at, :event, :why, :by)
                        on conflict (incident_id, name, episode) do update set moved = excluded.moved,
                            moved_at = excluded.moved_at, moved_event = excluded.moved_event,
                            moved_why = excluded.moved_why, moved_by = excluded.moved_by
                        """)
                .param("incident", incident.value())
                .param("name", key.name().word())
                .param("episode", key.episode())
                .param("moved", moved != null)
                .param("at", moved == null ? null : offset(moved), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("event", moved == null ? null : moved.event(), Types.BIGINT)
                .param("why", moved == null ? null : moved.why(), Types.VARCHAR)
                .param("by", moved == null ? null : by, Types.OTHER)
                .update();
        forgetEmpty(incident);
    }

    @Override
    public void propose(IncidentId incident, Map<MilestoneKey, Placement> proposed, List<KeptBlindSpot> blindSpots) {
        jdbc.sql("delete from timeline_due where incident_id = ?")
                .param(incident.value())
                .update();
        jdbc.sql("update milestone set proposed_at = null, proposed_event = null, proposed_why = null"
                        + " where incident_id = ?")
                .param(incident.value())
                .update();
        proposed.forEach((key, placement) -> propose(incident, key, placement));
        forgetEmpty(incident);
        jdbc.sql("delete from blind_spot where incident_id = ?")
                .param(incident.value())
                .update();
        for (int i = 0; i < blindSpots.size(); i++) {
            add(incident, i, blindSpots.get(i));
        }
    }

    private void propose(IncidentId incident, MilestoneKey key, Placement placement) {
        jdbc.sql("""
                        insert into milestone (incident_id, name, episode, proposed_at, proposed_event, proposed_why)
                        values (:incident, :name, :episode, :at, :event, :why)
                        on conflict (incident_id, name, episode) do update set proposed_at = excluded.proposed_at,
                            proposed_event = excluded.proposed_event, proposed_why = excluded.proposed_why
                        """)
                .param("incident", incident.value())
                .param("name", key.name().word())
                .param("episode", key.episode())
                .param("at", offset(placement), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("event", placement.event(), Types.BIGINT)
                .param("why", placement.why())
                .update();
    }

    private void forgetEmpty(IncidentId incident) {
        jdbc.sql("delete from milestone where incident_id = ? and proposed_at is null and not moved")
                .param(incident.value())
                .update();
    }

    private void add(IncidentId incident, int position, KeptBlindSpot spot) {
        jdbc.sql("""
                        insert into blind_spot (incident_id, position, kind, episode, begins, ends, events, text)
                        values (:incident, :position, :kind, :episode, :begins, :ends, :events, :text)
                        """)
                .param("incident", incident.value())
                .param("position", position)
                .param("kind", spot.kind().word())
                .param("episode", spot.episode())
                .param("begins", spot.from().atOffset(ZoneOffset.UTC))
                .param("ends", spot.to().atOffset(ZoneOffset.UTC))
                .param("events", spot.events().toArray(Long[]::new))
                .param("text", spot.text())
                .update();
    }

    @Override
    public void follow(IncidentId incident, Map<Long, Long> became) {
        Follow.update(jdbc, "milestone", "moved_event", incident, became);
        Follow.update(jdbc, "milestone", "proposed_event", incident, became);
    }

    private static @Nullable OffsetDateTime offset(Placement placement) {
        return placement.at() == null ? null : placement.at().atOffset(ZoneOffset.UTC);
    }

    private static KeptMilestone milestone(ResultSet row, int number) throws SQLException {
        return new KeptMilestone(
                new MilestoneKey(Milestone.Name.of(row.getString("name")), row.getInt("episode")),
                row.getObject("proposed_at") == null ? null : placement(row, "proposed"),
                row.getBoolean("moved") ? placement(row, "moved") : null,
                row.getObject("moved_by", UUID.class));
    }

    private static Placement placement(ResultSet row, String prefix) throws SQLException {
        OffsetDateTime at = row.getObject(prefix + "_at", OffsetDateTime.class);
        return new Placement(
                at == null ? null : at.toInstant(),
                row.getObject(prefix + "_event", Long.class),
                row.getString(prefix + "_why"));
    }

    private static KeptBlindSpot blindSpot(ResultSet row, int number) throws SQLException {
        return new KeptBlindSpot(
                BlindSpot.Kind.of(row.getString("kind")),
                row.getInt("episode"),
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                List.of((Long[]) row.getArray("events").getArray()),
                row.getString("text"));
    }
}
