package dev.hindcast.analysis.store;

import dev.hindcast.analysis.CitedEvents;
import dev.hindcast.incident.IncidentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCitedEvents implements CitedEvents {
    private final JdbcClient jdbc;

    JdbcCitedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void follow(IncidentId incident, Map<Long, Long> became) {
        List.of("factor", "why").forEach(table -> update(incident, became, """
                update %s t set events = (
                    select array_agg(coalesce(n.id, e.id) order by e.place)
                    from unnest(t.events) with ordinality as e (id, place)
                    left join unnest(:before::bigint[], :now::bigint[]) as n (old, id) on n.old = e.id)
                where incident_id = :incident and events && :before::bigint[]
                """.formatted(table)));
        update(incident, became, """
                update hypothesis_evidence set event_id = n.id
                from unnest(:before::bigint[], :now::bigint[]) as n (old, id)
                where incident_id = :incident and event_id = n.old
                """);
    }

    private void update(IncidentId incident, Map<Long, Long> became, String sql) {
        List<Long> before = new ArrayList<>(became.keySet());
        jdbc.sql(sql)
                .param("before", before.toArray(Long[]::new))
                .param("now", before.stream().map(became::get).toArray(Long[]::new))
                .param("incident", incident.value())
                .update();
    }
}
