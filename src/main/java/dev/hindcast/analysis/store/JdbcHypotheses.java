package dev.hindcast.analysis.store;

import dev.hindcast.analysis.Hypotheses;
import dev.hindcast.analysis.Hypothesis;
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
class JdbcHypotheses implements Hypotheses {
    private final JdbcClient jdbc;

    JdbcHypotheses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line with the hypothesis it belongs to. */
    private record LineOf(UUID hypothesis, Hypothesis.Line line) {}

    @Override
    @Transactional(readOnly = true)
    public List<Hypothesis> of(IncidentId incident) {
        return list(incident, false);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hypothesis> removed(IncidentId incident) {
        return list(incident, true);
    }

    private List<Hypothesis> list(IncidentId incident, boolean removed) {
        Map<UUID, List<Hypothesis.Line>> lines = lines(incident);
        return jdbc.sql("select * from hypothesis where incident_id = ? and removed = ? order by position")
                .params(incident.value(), removed)
                .query((row, number) -> hypothesis(row, lines))
                .list();
    }

    @Override
    public Optional<Hypothesis> locked(IncidentId incident, UUID id) {
        return jdbc.sql("select * from hypothesis where incident_id = ? and id = ? for update")
                .params(incident.value(), id)
                .query((row, number) -> hypothesis(row, Map.of()))
                .optional()
                .map(locked -> new Hypothesis(
                        locked.id(),
                        locked.text(),
                        locked.test(),
                        locked.state(),
                        lines(incident).getOrDefault(id, List.of()),
                        locked.author(),
                        locked.at(),
                        locked.version()));
    }

    private Map<UUID, List<Hypothesis.Line>> lines(IncidentId incident) {
        return jdbc
                .sql("select * from hypothesis_evidence where incident_id = ? and not removed order by position")
                .param(incident.value())
                .query(JdbcHypotheses::line)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        LineOf::hypothesis, Collectors.mapping(LineOf::line, Collectors.toList())));
    }

    @Override
    public void add(IncidentId incident, Hypothesis hypothesis) {
        jdbc.sql("""
                        insert into hypothesis (id, incident_id, text, test, state, author, at)
                        values (:id, :incident, :text, :test, :state, :author, :at)
                        """)
                .param("id", hypothesis.id())
                .param("incident", incident.value())
                .param("text", hypothesis.text())
                .param("test", hypothesis.test())
                .param("state", hypothesis.state().word())
                .param("author", hypothesis.author())
                .param("at", hypothesis.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void restore(IncidentId incident, Hypothesis hypothesis, boolean removed) {
        add(incident, hypothesis);
        hypothesis.lines().forEach(line -> addLine(incident, hypothesis.id(), line));
        jdbc.sql("update hypothesis set version = ?, removed = ? where id = ?")
                .params(hypothesis.version(), removed, hypothesis.id())
                .update();
    }

    @Override
    public void change(UUID id, String text, String test) {
        jdbc.sql("update hypothesis set text = ?, test = ?, version = version + 1 where id = ?")
                .params(text, test, id)
                .update();
    }

    @Override
    public void setState(UUID id, Hypothesis.State state) {
        jdbc.sql("update hypothesis set state = ? where id = ?")
                .params(state.word(), id)
                .update();
    }

    @Override
    public void setRemoved(UUID id, boolean removed) {
        jdbc.sql("update hypothesis set removed = ? where id = ?")
                .params(removed, id)
                .update();
    }

    @Override
    public void addLine(IncidentId incident, UUID hypothesis, Hypothesis.Line line) {
        jdbc.sql("""
                        insert into hypothesis_evidence (id, incident_id, hypothesis_id, supports, event_id, text, author, at)
                        values (:id, :incident, :hypothesis, :supports, :event, :text, :author, :at)
                        """)
                .param("id", line.id())
                .param("incident", incident.value())
                .param("hypothesis", hypothesis)
                .param("supports", line.supports())
                .param("event", line.event(), Types.BIGINT)
                .param("text", line.text())
                .param("author", line.author())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void removeLine(UUID line) {
        jdbc.sql("update hypothesis_evidence set removed = true where id = ?")
                .param(line)
                .update();
    }

    private static Hypothesis hypothesis(ResultSet row, Map<UUID, List<Hypothesis.Line>> lines) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Hypothesis(
                id,
                row.getString("text"),
                row.getString("test"),
                Hypothesis.State.of(row.getString("state")),
                lines.getOrDefault(id, List.of()),
                row.getObject("author", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static LineOf line(ResultSet row, int number) throws SQLException {
        return new LineOf(
                row.getObject("hypothesis_id", UUID.class),
                new Hypothesis.Line(
                        row.getObject("id", UUID.class),
                        row.getBoolean("supports"),
                        row.getObject("event_id", Long.class),
                        row.getString("text"),
                        row.getObject("author", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }
}
