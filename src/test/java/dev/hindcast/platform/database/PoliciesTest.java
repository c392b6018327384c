package dev.hindcast.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.world.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PoliciesTest extends ServerTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void noPolicyLooksAtAllIncidentsWhereOneIsMeant() {
        assertThat(jdbc.sql("""
                        select tablename || ': ' || policyname from pg_policies
                        where coalesce(qual, '') || coalesce(with_check, '') ~ 'IN \\( SELECT incident\\.id\\s+FROM incident\\)'
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void everyTableThatHangsFromAnIncidentHasPolicies() {
        assertThat(jdbc.sql("""
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'incident_id' and not a.attisdropped
                        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.relispartition
                            and not c.relrowsecurity
                            and has_table_privilege('hindcast_app', c.oid, 'select')
                        """).query(String.class).list())
                .as("the queue of imports holds ids only, see V300")
                .containsExactly("evidence_job");
    }
}
