package dev.hindcast.timeline.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.edit.StatementState;
import dev.hindcast.timeline.edit.StatementStates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcStatementStates implements StatementStates {
    private final JdbcClient jdbc;

    JdbcStatementStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, StatementState> of(IncidentId incident, Collection<Long> events) {
        Map<Long, StatementState> states = new HashMap<>();
        jdbc.sql("select * from statement_state where incident_id = ? and event_id = any (?)")
                .params(incident.value(), events.toArray(Long[]::new))
                .query(JdbcStatementStates::state)
                .list()
                .forEach(state -> states.put(state.event(), state));
        return states;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> pinned(IncidentId incident) {
        return ids("select event_id from statement_state where incident_id = ? and pinned", incident);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> hidden(IncidentId incident) {
        return ids("select event_id from statement_state where incident_id = ? and hidden", incident);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> worded(IncidentId incident, String text) {
        return Set.copyOf(jdbc.sql("select event_id from statement_state where incident_id = ?"
                        + " and position(lower(?) in lower(wording)) > 0")
                .params(incident.value(), text)
                .query(Long.class)
                .list());
    }

    private Set<Long> ids(String sql, IncidentId incident) {
        return Set.copyOf(
                jdbc.sql(sql).param(incident.value()).query(Long.class).list());
    }

    @Override
    public StatementState locked(IncidentId incident, long event) {
        jdbc.sql("insert into statement_state (incident_id, event_id) values (?, ?) on conflict do nothing")
                .params(incident.value(), event)
                .update();
        return jdbc.sql("select * from statement_state where incident_id = ? and event_id = ? for update")
                .params(incident.value(), event)
                .query(JdbcStatementStates::state)
                .single();
    }

    @Override
    public void put(IncidentId incident, StatementState state) {
        jdbc.sql("""
                        update statement_state set pinned = :pinned, hidden = :hidden, wording = :wording
                        where incident_id = :incident and event_id = :event
                        """)
                .param("pinned", state.pinned())
                .param("hidden", state.hidden())
                .param("wording", state.wording(), Types.VARCHAR)
                .param("incident", incident.value())
                .param("event", state.event())
                .update();
    }

    /** Where the new number has been edited already, that stays. */
    @Override
    public void follow(IncidentId incident, Map<Long, Long> became) {
        jdbc.sql("delete from statement_state where incident_id = ? and event_id = any (?)"
                        + " and not (pinned or hidden or wording is not null)")
                .params(incident.value(), became.values().toArray(Long[]::new))
                .update();
        Map<Long, Long> free = new HashMap<>(became);
        Set<Long> taken = of(incident, became.values()).keySet();
        free.values().removeIf(taken::contains);
        Follow.update(jdbc, "statement_state", "event_id", incident, free);
    }

    private static StatementState state(ResultSet row, int number) throws SQLException {
        return new StatementState(
                row.getLong("event_id"), row.getBoolean("pinned"), row.getBoolean("hidden"), row.getString("wording"));
    }
}
