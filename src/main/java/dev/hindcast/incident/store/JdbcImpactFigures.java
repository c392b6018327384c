package dev.hindcast.incident.store;

import dev.hindcast.incident.ImpactFigure;
import dev.hindcast.incident.ImpactFigures;
import dev.hindcast.incident.ImpactKind;
import dev.hindcast.incident.ImpactKnown;
import dev.hindcast.incident.ImpactRange;
import dev.hindcast.incident.IncidentId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcImpactFigures implements ImpactFigures {
    private final JdbcClient jdbc;

    JdbcImpactFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImpactFigure> of(IncidentId incident) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (kind, label) s.*, min(id) over (partition by kind, label) as first
                            from impact_saying s where incident_id = ? order by kind, label, version desc) newest
                        where known <> 'withdrawn' order by first
                        """).param(incident.value()).query(JdbcImpactFigures::figure).list().stream()
                .sorted(Comparator.comparing(ImpactFigure::kind))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ImpactFigure> newest(IncidentId incident, ImpactKind kind, String label) {
        return jdbc.sql("""
                        select * from impact_saying where incident_id = ? and kind = ? and label = ?
                        order by version desc limit 1
                        """)
                .params(incident.value(), kind.key(), label)
                .query(JdbcImpactFigures::figure)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImpactFigure> history(IncidentId incident) {
        return jdbc.sql("select * from impact_saying where incident_id = ? order by id desc")
                .param(incident.value())
                .query(JdbcImpactFigures::figure)
                .list();
    }

    @Override
    public boolean say(IncidentId incident, ImpactFigure figure) {
        ImpactRange range = figure.range();
        return jdbc.sql("""
                        insert into impact_saying
                            (incident_id, kind, label, version, known, low, high, unit, choice, source, said_by, said_at)
                        values (:incident, :kind, :label, :version, :known, :low, :high, :unit, :choice, :source, :by, :at)
                        on conflict (incident_id, kind, label, version) do nothing
                        """)
                        .param("incident", incident.value())
                        .param("kind", figure.kind().key())
                        .param("label", figure.label())
                        .param("version", figure.version())
                        .param("known", figure.known().word())
                        .param("low", range == null ? null : range.low(), Types.NUMERIC)
                        .param("high", range == null ? null : range.high(), Types.NUMERIC)
                        .param("unit", range == null ? "" : range.unit())
                        .param("choice", figure.choice())
                        .param("source", figure.source())
                        .param("by", figure.saidBy())
                        .param("at", figure.saidAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static ImpactFigure figure(ResultSet row, int number) throws SQLException {
        BigDecimal low = row.getBigDecimal("low");
        BigDecimal high = row.getBigDecimal("high");
        return new ImpactFigure(
                ImpactKind.of(row.getString("kind")),
                row.getString("label"),
                ImpactKnown.of(row.getString("known")),
                low == null || high == null ? null : new ImpactRange(low, high, row.getString("unit")),
                row.getString("choice"),
                row.getString("source"),
                row.getObject("said_by", UUID.class),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
