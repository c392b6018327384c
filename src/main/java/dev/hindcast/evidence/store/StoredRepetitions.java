package dev.hindcast.evidence.store;

import dev.hindcast.evidence.Citation;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.RepeatedEvents;
import dev.hindcast.evidence.RepeatedEvents.Repetition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds which of a file's new events are known already, by the rules by which files that are read together are compared,
 * and turns them into further places of the events that they repeat.
 */
final class StoredRepetitions {
    private static final String MINE = "m.incident_id = :incident and m.file_id = :file and m.author is null";
    private static final String SAME_INSTANT =
            "o.incident_id = :incident and o.author is null and o.at = m.at and o.nanos = m.nanos";
    private static final String BY_STATEMENT = "select m.id as mine, o.id as other from event m join event o on "
            + SAME_INSTANT + " and o.fingerprint = m.fingerprint where " + MINE + " and o.file_id <> :file";
    private static final String BY_IDENTITY = "select m.id as mine, o.id as other from event m join event o on "
            + SAME_INSTANT + " and o.kind = m.kind and o.identity = m.identity where " + MINE
            + " and m.identity is not null and o.id <> m.id";

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;

    StoredRepetitions(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(2000);
    }

    /** What was found: numbers of events that are gone, and of those that tell the same. */
    Map<Long, Long> find(UUID incident, UUID file) {
        jdbc.sql("set local enable_nestloop = off").update();
        Long[] candidates = jdbc.sql("select distinct unnest(array[p.mine, p.other]) from (" + BY_STATEMENT
                        + " union all " + BY_IDENTITY + ") p")
                .param("incident", incident)
                .param("file", file)
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        jdbc.sql("set local enable_nestloop = on").update();
        Map<Long, Long> gone = new HashMap<>();
        if (candidates.length > 0) {
            Instants instants = new Instants();
            streaming.query("""
                    select id, at, nanos, precision, kind, source, service, actor, text, attributes::text as attributes,
                        line, identity, file_id = ? as mine
                    from event where incident_id = ? and id = any (?) order by at, nanos, mine, id
                    """, instants::add, file, incident, candidates);
            instants.end();
            instants.apply(incident, file);
            gone.putAll(instants.gone);
        }
        return gone;
    }

    /** Takes the candidates in order and compares those of each instant. */
    private final class Instants {
        private final List<Event> events = new ArrayList<>();
        private final List<Long> ids = new ArrayList<>();
        private final Map<Long, Long> gone = new HashMap<>();
        private final Map<Long, Integer> lines = new HashMap<>();
        private final Map<Long, Map<String, String>> completed = new HashMap<>();

        void add(ResultSet row) throws SQLException {
            Event event = event(row);
            if (!events.isEmpty() && !events.get(0).at().equals(event.at())) {
                end();
            }
            events.add(event);
            ids.add(row.getLong("id"));
        }

        void end() {
            for (Repetition repetition : events.size() < 2 ? List.<Repetition>of() : RepeatedEvents.among(events)) {
                long first = ids.get(repetition.first());
                long again = ids.get(repetition.again());
                gone.put(again, first);
                lines.put(again, events.get(repetition.again()).evidence().line());
                Map<String, String> before = completed.getOrDefault(
                        first, events.get(repetition.first()).attributes());
                Map<String, String> both = RepeatedEvents.together(
                        before, events.get(repetition.again()).attributes());
                if (both.size() > before.size()) {
                    completed.put(first, both);
                }
            }
            events.clear();
            ids.clear();
        }

        void apply(UUID incident, UUID file) {
            Long[] again = gone.keySet().toArray(Long[]::new);
            Long[] first = new Long[again.length];
            Integer[] line = new Integer[again.length];
            for (int i = 0; i < again.length; i++) {
                first[i] = gone.get(again[i]);
                line[i] = lines.get(again[i]);
            }
            jdbc.sql("""
                            insert into event_citation (incident_id, event_id, file_id, line)
                            select :incident, first, :file, line
                            from unnest(:first::bigint[], :line::int[]) as found (first, line)
                            """)
                    .param("incident", incident)
                    .param("file", file)
                    .param("first", first)
                    .param("line", line)
                    .update();
            jdbc.sql("delete from event where incident_id = :incident and id = any (:again)")
                    .param("incident", incident)
                    .param("again", again)
                    .update();
            completed.forEach((id, attributes) -> jdbc.sql(
                            "update event set attributes = :attributes::json where incident_id = :incident and id = :id")
                    .param("attributes", EventRow.json(attributes))
                    .param("incident", incident)
                    .param("id", id)
                    .update());
        }
    }

    /** What is known counts as one file: it was compared with itself already. */
    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                Stamp.at(row, "at", "nanos"),
                null,
                Precision.of(row.getString("precision")),
                Kind.of(row.getString("kind")),
                row.getString("source"),
                row.getString("service"),
                row.getString("actor"),
                row.getString("text"),
                EventRow.attributes(row.getString("attributes")),
                new Citation(row.getBoolean("mine") ? "new" : "known", row.getInt("line")),
                row.getString("identity"));
    }
}
