package dev.hindcast.action.store;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.Decision;
import dev.hindcast.action.Ranking;
import dev.hindcast.action.State;
import dev.hindcast.action.Tally;
import dev.hindcast.action.TrackerLink;
import dev.hindcast.incident.IncidentId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcActionItems implements ActionItems {
    private static final String DUE_FIRST = " order by due, created_at, id";

    private final JdbcClient jdbc;

    JdbcActionItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ActionItem> find(ActionId id) {
        return jdbc.sql("select * from action_item where id = ?")
                .param(id.value())
                .query(ActionRow::action)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionItem> of(IncidentId incident) {
        return jdbc
                .sql("select * from action_item where incident_id = ?")
                .param(incident.value())
                .query(ActionRow::action)
                .list()
                .stream()
                .sorted(Ranking.ORDER)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionItem> taken(Filter filter, int limit, int offset) {
        Collection<UUID> owners = filter.owners();
        return jdbc.sql("""
                        select * from action_item
                        where decision = 'taken' and state = any (:states)
                          and (:owners::uuid[] is null or owner = any (:owners))
                          and (:before::date is null or due < :before)
                        """ + DUE_FIRST + " limit :limit offset :offset")
                .param("states", keys(filter.states()))
                .param("owners", owners == null ? null : owners.toArray(UUID[]::new))
                .param("before", filter.dueBefore(), Types.DATE)
                .param("limit", limit)
                .param("offset", offset)
                .query(ActionRow::action)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tally> tally(LocalDate today) {
        return jdbc.sql("""
                        select owner, state, due < ? as late, count(*) as count
                        from action_item where decision = 'taken' group by owner, state, late
                        """)
                .param(today)
                .query((row, number) -> new Tally(
                        row.getObject("owner", UUID.class),
                        State.of(row.getString("state")),
                        row.getBoolean("late"),
                        row.getLong("count")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionItem> takenOf(Collection<IncidentId> incidents, Collection<State> states) {
        return jdbc.sql("""
                        select * from action_item
                        where decision = 'taken' and state = any (:states) and incident_id = any (:incidents)
                        """ + DUE_FIRST)
                .param("states", keys(states))
                .param("incidents", incidents.stream().map(IncidentId::value).toArray(UUID[]::new))
                .query(ActionRow::action)
                .list();
    }

    private static String[] keys(Collection<State> states) {
        return states.stream().map(State::key).toArray(String[]::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionItem> reviewedIn(IncidentId incident) {
        return jdbc.sql("""
                        select * from action_item where id in (select action_id from action_change where review_of = ?)
                        """ + DUE_FIRST)
                .param(incident.value())
                .query(ActionRow::action)
                .list();
    }

    @Override
    public void lock(IncidentId incident) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('actions ' || ?, 0))")
                .param(incident.toString())
                .query((row, number) -> number)
                .single();
    }

    @Override
    public void add(ActionItem action) {
        write("""
                insert into action_item (id, incident_id, title, type, owner, deadline, verification, verify_by, finding,
                    impact, effort, risk_reduction, alignment, factor_ids, origin, links, follows, decision, decision_reason, decided_by,
                    decided_at, beyond_cap, state, dropped_because, author, created_at)
                values (:id, :incident, :title, :type, :owner, :deadline, :how, :by, :finding, :impact, :effort, :risk,
                    :alignment, :factors, :origin, :links, :follows, :decision, :reason, :decidedBy, :decidedAt, :beyond, :state, :dropped,
                    :author, :createdAt)
                """, action);
    }

    @Override
    public void restore(ActionItem action) {
        add(action);
        jdbc.sql("update action_item set version = ? where id = ?")
                .params(action.version(), action.id().value())
                .update();
    }

    @Override
    public void put(ActionItem action) {
        write("""
                update action_item set title = :title, type = :type, owner = :owner, deadline = :deadline,
                    verification = :how, verify_by = :by, finding = :finding, impact = :impact, effort = :effort,
                    risk_reduction = :risk, alignment = :alignment, factor_ids = :factors, origin = :origin,
                    links = :links, follows = :follows,
                    decision = :decision, decision_reason = :reason, decided_by = :decidedBy, decided_at = :decidedAt,
                    beyond_cap = :beyond, state = :state, dropped_because = :dropped, version = version + 1
                where id = :id
                """, action);
    }

    private void write(String sql, ActionItem action) {
        var plan = action.plan();
        Decision decision = action.decision();
        jdbc.sql(sql)
                .param("id", action.id().value())
                .param("incident", action.incident().value())
                .param("title", plan.title())
                .param("type", plan.type().word())
                .param("owner", plan.owner(), Types.OTHER)
                .param("deadline", plan.deadline(), Types.DATE)
                .param("how", plan.verification().how())
                .param("by", plan.verification().by(), Types.DATE)
                .param("finding", action.finding())
                .param("impact", plan.worth().impact().number())
                .param("effort", plan.worth().effort().number())
                .param("risk", plan.worth().riskReduction().number())
                .param("alignment", plan.worth().alignment().number())
                .param("factors", plan.factors().toArray(UUID[]::new))
                .param("origin", plan.origin())
                .param("links", plan.links().stream().map(TrackerLink::address).toArray(String[]::new))
                .param("follows", plan.follows() == null ? null : plan.follows().value(), Types.OTHER)
                .param("decision", decision.answer().key())
                .param("reason", decision.reason())
                .param("decidedBy", decision.by(), Types.OTHER)
                .param("decidedAt", ActionRow.stamp(decision.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("beyond", decision.beyondCap())
                .param("state", action.state().key())
                .param("dropped", action.droppedBecause())
                .param("author", action.author())
                .param("createdAt", ActionRow.stamp(action.createdAt()))
                .update();
    }
}
