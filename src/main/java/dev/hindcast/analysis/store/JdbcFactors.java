package dev.hindcast.analysis.store;

import dev.hindcast.analysis.Domain;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.FactorDraft;
import dev.hindcast.analysis.Factors;
import dev.hindcast.analysis.Phase;
import dev.hindcast.analysis.ReviewedGroup;
import dev.hindcast.incident.IncidentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcFactors implements Factors {
    private static final String BY_PHASE =
            " order by array_position(array['cause', 'detection', 'response', 'resolution'], phase), position";

    private final JdbcClient jdbc;

    JdbcFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Factor> of(IncidentId incident) {
        return list(incident, false);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Factor> removed(IncidentId incident) {
        return list(incident, true);
    }

    private List<Factor> list(IncidentId incident, boolean removed) {
        return jdbc.sql("select * from factor where incident_id = ? and removed = ?" + BY_PHASE)
                .params(incident.value(), removed)
                .query(JdbcFactors::factor)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Factor> find(IncidentId incident, UUID id) {
        return jdbc.sql("select * from factor where incident_id = ? and id = ? and not removed")
                .params(incident.value(), id)
                .query(JdbcFactors::factor)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> titles(Collection<UUID> factors) {
        Map<UUID, String> titles = new HashMap<>();
        jdbc.sql("select id, title from factor where id = any (?) and not removed")
                .param(factors.toArray(UUID[]::new))
                .query(row -> {
                    titles.put(row.getObject("id", UUID.class), row.getString("title"));
                });
        return titles;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<IncidentId> sharing(IncidentId incident) {
        return jdbc.sql("""
                        select distinct other.incident_id from factor own
                        join factor other on lower(other.title) = lower(own.title) and other.incident_id <> own.incident_id
                        where own.incident_id = ? and not own.removed and not other.removed
                        """).param(incident.value()).query(UUID.class).list().stream()
                .map(IncidentId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Factor> locked(IncidentId incident, UUID id) {
        return jdbc.sql("select * from factor where incident_id = ? and id = ? for update")
                .params(incident.value(), id)
                .query(JdbcFactors::factor)
                .optional();
    }

    @Override
    public void add(IncidentId incident, UUID id, FactorDraft draft, UUID author, Instant at) {
        with(draft, """
                insert into factor (id, incident_id, title, detail, phase, domain, better, events, author, at)
                values (:id, :incident, :title, :detail, :phase, :domain, :better, :events, :author, :at)
                """)
                .param("id", id)
                .param("incident", incident.value())
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void restore(Factor factor, boolean removed) {
        add(factor.incident(), factor.id(), factor.draft(), factor.author(), factor.at());
        jdbc.sql(
                        "update factor set dots = :dots, cards = :cards, version = :version, removed = :removed where id = :id")
                .param("dots", factor.dots(), Types.INTEGER)
                .param("cards", factor.cards().toArray(String[]::new))
                .param("version", factor.version())
                .param("removed", removed)
                .param("id", factor.id())
                .update();
    }

    @Override
    public void change(UUID id, FactorDraft draft) {
        with(draft, """
                update factor set title = :title, detail = :detail, phase = :phase, domain = :domain, better = :better,
                    events = :events, version = version + 1
                where id = :id
                """).param("id", id).update();
    }

    private JdbcClient.StatementSpec with(FactorDraft draft, String sql) {
        Domain domain = draft.domain();
        return jdbc.sql(sql)
                .param("title", draft.title())
                .param("detail", draft.detail())
                .param("phase", draft.phase().word())
                .param("domain", domain == null ? null : domain.word(), Types.VARCHAR)
                .param("better", draft.better())
                .param("events", draft.events().toArray(Long[]::new));
    }

    @Override
    public void setRemoved(UUID id, boolean removed) {
        jdbc.sql("update factor set removed = ? where id = ?")
                .params(removed, id)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> fromReview(IncidentId incident, UUID group) {
        return jdbc.sql("select id from factor where incident_id = ? and origin = ?")
                .params(incident.value(), group)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean putFromReview(IncidentId incident, UUID id, ReviewedGroup group, UUID author, Instant at) {
        return jdbc.sql("""
                        insert into factor (id, incident_id, title, phase, better, dots, cards, author, at, origin)
                        values (:id, :incident, :title, :phase, :better, :dots, :cards, :author, :at, :origin)
                        on conflict (incident_id, origin) where origin is not null do update
                            set title = excluded.title, dots = excluded.dots, cards = excluded.cards
                            where factor.version = 0 and not factor.removed
                                and (factor.title, factor.dots, factor.cards)
                                    is distinct from (excluded.title, excluded.dots, excluded.cards)
                        """)
                        .param("id", id)
                        .param("incident", incident.value())
                        .param("title", group.title())
                        .param("phase", group.phase().word())
                        .param("better", group.better())
                        .param("dots", group.dots(), Types.INTEGER)
                        .param("cards", group.cards().toArray(String[]::new))
                        .param("author", author)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("origin", group.origin())
                        .update()
                > 0;
    }

    private static Factor factor(ResultSet row, int number) throws SQLException {
        String domain = row.getString("domain");
        return new Factor(
                row.getObject("id", UUID.class),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getString("title"),
                row.getString("detail"),
                Phase.of(row.getString("phase")),
                domain == null ? null : Domain.of(domain),
                row.getBoolean("better"),
                row.getObject("dots", Integer.class),
                List.of((String[]) row.getArray("cards").getArray()),
                List.of((Long[]) row.getArray("events").getArray()),
                row.getObject("author", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
