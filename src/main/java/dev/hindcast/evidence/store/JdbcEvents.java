package dev.hindcast.evidence.store;

import dev.hindcast.evidence.Actor;
import dev.hindcast.evidence.Citation;
import dev.hindcast.evidence.Density;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventPage;
import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Facets;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Place;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.evidence.RecordedSequence;
import dev.hindcast.evidence.Statement;
import dev.hindcast.evidence.Trail;
import dev.hindcast.incident.IncidentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcEvents implements Events {
    private static final String FORWARDS = " order by e.at, e.nanos, e.id limit :limit";
    private static final String BACKWARDS = " order by e.at desc, e.nanos desc, e.id desc limit :limit";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<RecordedEvent> find(IncidentId incident, long id) {
        return all(incident, Set.of(id)).stream().findFirst();
    }

    @Override
    public List<RecordedEvent> all(IncidentId incident, Collection<Long> ids) {
        return some(EventConditions.of(EventQuery.of(incident).only(Set.copyOf(ids))), FORWARDS, ids.size());
    }

    @Override
    public EventPage first(EventQuery query, int limit) {
        return forwards(EventConditions.of(query), limit, false);
    }

    @Override
    public EventPage last(EventQuery query, int limit) {
        return backwards(EventConditions.of(query), limit, false);
    }

    @Override
    public EventPage after(EventQuery query, Place place, int limit) {
        return forwards(EventConditions.of(query).after(place), limit, true);
    }

    @Override
    public EventPage before(EventQuery query, Place place, int limit) {
        return backwards(EventConditions.of(query).before(place), limit, true);
    }

    @Override
    public EventPage around(EventQuery query, Place place, int limit) {
        EventPage before = backwards(EventConditions.of(query).before(place), limit / 2, true);
        EventPage from = forwards(EventConditions.of(query).from(place), limit - limit / 2, true);
        List<RecordedEvent> both = new ArrayList<>(before.events());
        both.addAll(from.events());
        return new EventPage(List.copyOf(both), before.earlier(), from.later());
    }

    private EventPage forwards(EventConditions conditions, int limit, boolean earlier) {
        List<RecordedEvent> found = some(conditions, FORWARDS, limit + 1);
        return found.size() > limit
                ? new EventPage(List.copyOf(found.subList(0, limit)), earlier, true)
                : new EventPage(List.copyOf(found), earlier, false);
    }

    private EventPage backwards(EventConditions conditions, int limit, boolean later) {
        List<RecordedEvent> found = new ArrayList<>(some(conditions, BACKWARDS, limit + 1));
        Collections.reverse(found);
        return found.size() > limit
                ? new EventPage(List.copyOf(found.subList(1, found.size())), true, later)
                : new EventPage(List.copyOf(found), false, later);
    }

    private List<RecordedEvent> some(EventConditions conditions, String order, int limit) {
        return jdbc.sql("select " + EventRow.COLUMNS + " from event e where " + conditions + order)
                .params(conditions.params())
                .param("limit", limit)
                .query(EventRow::recorded)
                .list();
    }

    @Override
    public long count(EventQuery query) {
        EventConditions conditions = EventConditions.of(query);
        return jdbc.sql("select count(*) from event e where " + conditions)
                .params(conditions.params())
                .query(Long.class)
                .single();
    }

    @Override
    public Facets facets(EventQuery query) {
        EventConditions conditions = EventConditions.of(query);
        List<Facets.Part> parts = jdbc.sql(
                        "select e.source, e.kind, count(*) as count, min(e.at) as first, max(e.at) as last, 0 as nanos"
                                + " from event e where " + conditions
                                + " group by e.source, e.kind order by e.source, e.kind")
                .params(conditions.params())
                .query((row, number) -> new Facets.Part(
                        row.getString("source"),
                        Kind.of(row.getString("kind")),
                        row.getLong("count"),
                        Stamp.at(row, "first", "nanos"),
                        Stamp.at(row, "last", "nanos")))
                .list();
        Map<String, Long> services = new LinkedHashMap<>();
        jdbc.sql("select e.service, count(*) as count from event e where " + conditions
                        + " and e.service is not null group by e.service order by count desc, e.service")
                .params(conditions.params())
                .query(row -> {
                    services.put(row.getString("service"), row.getLong("count"));
                });
        return new Facets(parts, services);
    }

    @Override
    public List<Density> densities(IncidentId incident, Instant from, Instant to, int slices, Set<Long> exceptIds) {
        EventConditions conditions =
                EventConditions.of(EventQuery.of(incident).between(from, to).except(exceptIds));
        double seconds = Duration.between(from, to).toNanos() / 1e9;
        return jdbc.sql("""
                        select source, kind, slice, count(*) as count, min(id) as first_id
                        from (select e.source, e.kind, e.id,
                                  least(:slices - 1, floor(extract(epoch from e.at - :from)::double precision
                                      * :slices / :seconds))::int as slice
                              from event e where %s) s
                        group by source, kind, slice order by source, kind, slice
                        """.formatted(conditions))
                .params(conditions.params())
                .param("slices", slices)
                .param("seconds", seconds)
                .query((row, number) -> new Density(
                        row.getString("source"),
                        Kind.of(row.getString("kind")),
                        row.getInt("slice"),
                        row.getInt("count"),
                        row.getLong("first_id")))
                .list();
    }

    @Override
    public RecordedSequence sequence(IncidentId incident, Set<Long> exceptIds) {
        return LoadedSequence.load(
                jdbc, EventConditions.of(EventQuery.of(incident).except(exceptIds)));
    }

    @Override
    public List<Trail> trails(IncidentId incident, String pattern) {
        return jdbc.sql("""
                        select id, until, until_nanos, attributes::text as attributes from event
                        where incident_id = :incident and not significant
                          and (until is not null or attributes::text ~* :pattern)
                        """)
                .param("incident", incident.value())
                .param("pattern", pattern)
                .query((row, number) -> new Trail(
                        row.getLong("id"),
                        Stamp.atOrNull(row, "until", "until_nanos"),
                        EventRow.attributes(row.getString("attributes"))))
                .list();
    }

    @Override
    public Map<Long, List<FurtherPlace>> citations(IncidentId incident, Collection<Long> ids) {
        Map<Long, List<FurtherPlace>> places = new HashMap<>();
        jdbc.sql("""
                        select c.event_id, c.file_id, f.path, c.line
                        from event_citation c join evidence_file f on f.id = c.file_id
                        where c.incident_id = :incident and c.event_id = any (:ids)
                        order by c.event_id, f.position, c.line
                        """)
                .param("incident", incident.value())
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    places.computeIfAbsent(row.getLong("event_id"), any -> new ArrayList<>())
                            .add(new FurtherPlace(
                                    row.getObject("file_id", UUID.class),
                                    new Citation(row.getString("path"), row.getInt("line"))));
                });
        return places;
    }

    @Override
    public List<Actor> actors(IncidentId incident) {
        return jdbc.sql("""
                        select actor, count(*) as count from event
                        where incident_id = :incident and significant and trim(actor) <> ''
                          and kind in ('change', 'acknowledgement', 'chat', 'status-update', 'note')
                          and attributes ->> 'bot' is distinct from 'true'
                        group by actor order by count desc, actor limit 200
                        """)
                .param("incident", incident.value())
                .query((row, number) -> new Actor(row.getString("actor"), row.getLong("count")))
                .list();
    }

    @Override
    public long addStatement(Statement statement) {
        return jdbc.sql("""
                        insert into event (incident_id, file_id, line, at, nanos, until, until_nanos, precision, kind,
                            source, service, actor, text, fingerprint, author, stated_at)
                        values (:incident, (select id from evidence_file where id = :file and incident_id = :incident),
                            :line, :at, :nanos, :until, :untilNanos, :precision, :kind, :source, :service, :actor, :text,
                            hashtextextended(:text, 0), :author, :statedAt)
                        returning id
                        """)
                .param("incident", statement.incident().value())
                .param("file", statement.file(), java.sql.Types.OTHER)
                .param("line", statement.line())
                .param("at", Stamp.micros(statement.at()))
                .param("nanos", Stamp.nanos(statement.at()))
                .param("until", Stamp.microsOrNull(statement.until()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("untilNanos", Stamp.nanos(statement.until()))
                .param("precision", statement.precision().word())
                .param("kind", statement.kind().word())
                .param("source", Statement.SOURCE)
                .param("service", statement.service(), java.sql.Types.VARCHAR)
                .param("actor", statement.actor(), java.sql.Types.VARCHAR)
                .param("text", statement.text())
                .param("author", statement.author())
                .param("statedAt", Stamp.micros(clock.instant()))
                .query(Long.class)
                .single();
    }

    @Override
    public long restore(IncidentId incident, Event event, @Nullable UUID author, @Nullable Instant statedAt) {
        String file = event.evidence().file();
        return jdbc.sql("""
                        insert into event (incident_id, stated_in, line, at, nanos, until, until_nanos, precision, kind,
                            source, service, actor, text, attributes, identity, fingerprint, significant, author, stated_at)
                        values (:incident, :file, :line, :at, :nanos, :until, :untilNanos, :precision, :kind, :source,
                            :service, :actor, :text, :attributes::json, :identity, hashtextextended(:text, 0),
                            :significant, :author, :statedAt)
                        returning id
                        """)
                .param("incident", incident.value())
                .param("file", file.isEmpty() ? null : file, java.sql.Types.VARCHAR)
                .param("line", event.evidence().line())
                .param("at", Stamp.micros(event.at()))
                .param("nanos", Stamp.nanos(event.at()))
                .param("until", Stamp.microsOrNull(event.until()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("untilNanos", Stamp.nanos(event.until()))
                .param("precision", event.precision().word())
                .param("kind", event.kind().word())
                .param("source", event.source())
                .param("service", event.service(), java.sql.Types.VARCHAR)
                .param("actor", event.actor(), java.sql.Types.VARCHAR)
                .param("text", event.text())
                .param("attributes", EventRow.json(event.attributes()))
                .param("identity", event.identity(), java.sql.Types.VARCHAR)
                .param("significant", EventCopy.significant(event.kind()))
                .param("author", author, java.sql.Types.OTHER)
                .param("statedAt", Stamp.microsOrNull(statedAt), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Long.class)
                .single();
    }
}
