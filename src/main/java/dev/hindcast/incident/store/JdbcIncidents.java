package dev.hindcast.incident.store;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.AudienceChanged;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentChanged;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import dev.hindcast.platform.live.MayFollow.Visitor;
import dev.hindcast.platform.live.SeenBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcIncidents implements Incidents {
    private static final String FILTERED = """
            from incident
            where (:text = '' or title ilike '%' || :text || '%')
              and (:severity::smallint is null or severity = :severity)
              and (:service::text is null or :service = any (services))
              and (:nearMiss::boolean is null or near_miss = :nearMiss)
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    JdbcIncidents(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public Optional<Incident> find(IncidentId id) {
        return jdbc.sql("select * from incident where id = ?")
                .param(id.value())
                .query(JdbcIncidents::incident)
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Set<Visitor> mayFollow(Collection<Visitor> visitors) {
        return SeenBy.among(jdbc, "incident_seen_by", visitors);
    }

    @Override
    public List<Incident> find(Collection<IncidentId> ids) {
        return jdbc.sql("select * from incident where id = any (?)")
                .param(ids.stream().map(IncidentId::value).toArray(UUID[]::new))
                .query(JdbcIncidents::incident)
                .list();
    }

    @Override
    public List<Incident> list(Filter filter, int limit, int offset) {
        return filtered("select * " + FILTERED + " order by created_at desc, id limit :limit offset :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(JdbcIncidents::incident)
                .list();
    }

    @Override
    public long count(Filter filter) {
        return filtered("select count(*) " + FILTERED, filter).query(Long.class).single();
    }

    private StatementSpec filtered(String sql, Filter filter) {
        Integer severity = filter.severity() == null ? null : filter.severity().number();
        return jdbc.sql(sql)
                .param("text", likePattern(filter.text().strip()))
                .param("severity", severity, Types.SMALLINT)
                .param("service", filter.service(), Types.VARCHAR)
                .param("nearMiss", filter.nearMiss(), Types.BOOLEAN);
    }

    private static String likePattern(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public List<String> services() {
        return jdbc.sql("select distinct unnest(services) as service from incident order by service")
                .query(String.class)
                .list();
    }

    @Override
    public List<Incident> earlierWithServicesOf(Incident incident) {
        return jdbc.sql("""
                        select * from incident
                        where created_at < :createdAt and id <> :id
                          and exists (select from unnest(services) mine, unnest(:services) other
                              where lower(mine) = lower(other))
                        order by created_at desc, id
                        """)
                .param("createdAt", Timestamp.from(incident.createdAt()))
                .param("id", incident.id().value())
                .param("services", incident.services().toArray(String[]::new))
                .query(JdbcIncidents::incident)
                .list();
    }

    @Override
    public void add(Incident incident, Audience audience) {
        write("""
                insert into incident (id, title, severity, near_miss, services, zone, visibility, created_by, created_at)
                values (:id, :title, :severity, :nearMiss, :services, :zone, :visibility, :author, :createdAt)
                """, incident, audience.everyone());
        writeAudience(incident.id(), audience);
    }

    @Override
    public void change(Incident incident) {
        write("""
                update incident set title = :title, severity = :severity, near_miss = :nearMiss, services = :services,
                    zone = :zone where id = :id
                """, incident, !incident.restricted());
        events.publishEvent(new IncidentChanged(incident.id()));
    }

    private void write(String sql, Incident incident, boolean everyone) {
        Integer severity =
                incident.severity() == null ? null : incident.severity().number();
        jdbc.sql(sql)
                .param("id", incident.id().value())
                .param("title", incident.title())
                .param("severity", severity, Types.SMALLINT)
                .param("nearMiss", incident.nearMiss())
                .param("services", incident.services().toArray(String[]::new))
                .param("zone", incident.zone().getId())
                .param("visibility", everyone ? "everyone" : "restricted")
                .param("author", incident.author())
                .param("createdAt", Timestamp.from(incident.createdAt()))
                .update();
    }

    @Override
    public Audience audience(IncidentId id) {
        boolean restricted = find(id).map(Incident::restricted).orElse(true);
        Set<UUID> teams = new HashSet<>();
        Set<UUID> people = new HashSet<>();
        jdbc.sql("select team_id, account_id from incident_audience where incident_id = ?")
                .param(id.value())
                .query(row -> {
                    UUID team = row.getObject("team_id", UUID.class);
                    if (team != null) {
                        teams.add(team);
                    } else {
                        people.add(row.getObject("account_id", UUID.class));
                    }
                });
        return new Audience(!restricted, teams, people);
    }

    @Override
    public void changeAudience(IncidentId id, Audience audience) {
        jdbc.sql("update incident set visibility = ? where id = ?")
                .params(audience.everyone() ? "everyone" : "restricted", id.value())
                .update();
        jdbc.sql("delete from incident_audience where incident_id = ?")
                .param(id.value())
                .update();
        writeAudience(id, audience);
        events.publishEvent(new AudienceChanged(id));
    }

    private void writeAudience(IncidentId id, Audience audience) {
        for (UUID team : audience.teams()) {
            jdbc.sql("insert into incident_audience (incident_id, team_id) values (?, ?)")
                    .params(id.value(), team)
                    .update();
        }
        for (UUID account : audience.people()) {
            jdbc.sql("insert into incident_audience (incident_id, account_id) values (?, ?)")
                    .params(id.value(), account)
                    .update();
        }
    }

    private static Incident incident(ResultSet row, int number) throws SQLException {
        Integer severity = row.getObject("severity", Integer.class);
        return new Incident(
                new IncidentId(row.getObject("id", UUID.class)),
                row.getString("title"),
                severity == null ? null : Severity.of(severity),
                row.getBoolean("near_miss"),
                List.of((String[]) row.getArray("services").getArray()),
                ZoneId.of(row.getString("zone")),
                row.getString("visibility").equals("restricted"),
                row.getObject("created_by", UUID.class),
                row.getTimestamp("created_at").toInstant());
    }
}
