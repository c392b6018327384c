package dev.hindcast.evidence.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes back what a file gave, so that it can be read in another way; what other files state too stays with them. */
final class FormerEvents {
    private final JdbcClient jdbc;

    FormerEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Statements of people that cite the file stay. */
    void takeBack(UUID incident, UUID file) {
        run("""
                with moved as (
                    select distinct on (c.event_id) c.event_id, c.file_id, c.line, c.ctid as place
                    from event_citation c
                    join event e on e.incident_id = c.incident_id and e.id = c.event_id
                    where c.incident_id = :incident and c.file_id <> :file and e.file_id = :file and e.author is null
                    order by c.event_id, c.file_id, c.line),
                gone as (delete from event_citation c using moved m where c.ctid = m.place),
                counted as (
                    update evidence_file f set events = f.events + n.n, duplicates = f.duplicates - n.n
                    from (select file_id, count(*) as n from moved group by file_id) n where f.id = n.file_id)
                update event e set file_id = m.file_id, line = m.line
                from moved m where e.incident_id = :incident and e.id = m.event_id
                """, incident, file);
        run("""
                insert into event_former (incident_id, file_id, line, fingerprint, event_id)
                select incident_id, file_id, line, fingerprint, id from event
                where incident_id = :incident and file_id = :file and author is null
                """, incident, file);
        run("delete from event where incident_id = :incident and file_id = :file and author is null", incident, file);
        run("delete from event_citation where incident_id = :incident and file_id = :file", incident, file);
        run("delete from evidence_quarantined where incident_id = :incident and file_id = :file", incident, file);
    }

    /** Forgets the numbers that are in use again. */
    void returned(UUID incident, UUID file) {
        run("""
                delete from event_former f using event e
                where f.incident_id = :incident and f.file_id = :file
                  and e.incident_id = :incident and e.file_id = :file and e.id = f.event_id
                """, incident, file);
    }

    private void run(String sql, UUID incident, UUID file) {
        jdbc.sql(sql).param("incident", incident).param("file", file).update();
    }
}
