package dev.hindcast.timeline.store;

import dev.hindcast.incident.IncidentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a column with numbers of events follow events that have new numbers. */
final class Follow {
    private Follow() {}

    static void update(JdbcClient jdbc, String table, String column, IncidentId incident, Map<Long, Long> became) {
        List<Long> before = new ArrayList<>(became.keySet());
        jdbc.sql("""
                        update %1$s set %2$s = n.id
                        from unnest(:before::bigint[], :now::bigint[]) as n (old, id)
                        where incident_id = :incident and %2$s = n.old
                        """.formatted(table, column))
                .param("before", before.toArray(Long[]::new))
                .param("now", before.stream().map(became::get).toArray(Long[]::new))
                .param("incident", incident.value())
                .update();
    }
}
