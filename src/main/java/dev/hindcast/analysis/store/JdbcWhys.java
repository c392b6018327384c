package dev.hindcast.analysis.store;

import dev.hindcast.analysis.Why;
import dev.hindcast.analysis.Whys;
import dev.hindcast.incident.IncidentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcWhys implements Whys {
    private final JdbcClient jdbc;

    JdbcWhys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Why> of(UUID factor) {
        return list(factor, false);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Why> removed(UUID factor) {
        return list(factor, true);
    }

    private List<Why> list(UUID factor, boolean removed) {
        return jdbc.sql("select * from why where factor_id = ? and removed = ? order by position")
                .params(factor, removed)
                .query(JdbcWhys::why)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<Why>> ofIncident(IncidentId incident) {
        return jdbc
                .sql("select * from why where incident_id = ? and not removed order by position")
                .param(incident.value())
                .query(JdbcWhys::why)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Why::factor));
    }

    @Override
    public Optional<Why> locked(IncidentId incident, UUID id) {
        return jdbc.sql("select * from why where incident_id = ? and id = ? for update")
                .params(incident.value(), id)
                .query(JdbcWhys::why)
                .optional();
    }

    @Override
    public void add(IncidentId incident, Why why) {
        jdbc.sql("""
                        insert into why (id, incident_id, factor_id, parent_id, text, events, author, at)
                        values (:id, :incident, :factor, :parent, :text, :events, :author, :at)
                        """)
                .param("id", why.id())
                .param("incident", incident.value())
                .param("factor", why.factor())
                .param("parent", why.parent(), Types.OTHER)
                .param("text", why.text())
                .param("events", why.events().toArray(Long[]::new))
                .param("author", why.author())
                .param("at", why.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void restore(IncidentId incident, Why why, boolean removed) {
        add(incident, why);
        jdbc.sql("update why set condition = ?, version = ?, removed = ? where id = ?")
                .params(why.condition(), why.version(), removed, why.id())
                .update();
    }

    @Override
    public void change(UUID id, String text, List<Long> events) {
        jdbc.sql("update why set text = ?, events = ?, version = version + 1 where id = ?")
                .params(text, events.toArray(Long[]::new), id)
                .update();
    }

    @Override
    public void setCondition(UUID id, boolean condition) {
        jdbc.sql("update why set condition = ? where id = ?")
                .params(condition, id)
                .update();
    }

    @Override
    public void setRemoved(UUID id, boolean removed) {
        jdbc.sql("update why set removed = ? where id = ?").params(removed, id).update();
    }

    private static Why why(ResultSet row, int number) throws SQLException {
        return new Why(
                row.getObject("id", UUID.class),
                row.getObject("factor_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("text"),
                List.of((Long[]) row.getArray("events").getArray()),
                row.getBoolean("condition"),
                row.getObject("author", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
