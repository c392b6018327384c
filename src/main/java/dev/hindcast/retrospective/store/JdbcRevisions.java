package dev.hindcast.retrospective.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.retrospective.history.Chain;
import dev.hindcast.retrospective.history.Revision;
import dev.hindcast.retrospective.history.Revisions;
import dev.hindcast.retrospective.history.StoredHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRevisions implements Revisions {
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    JdbcRevisions(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Revision> of(IncidentId incident) {
        return jdbc.sql("select * from revision where incident_id = ? order by sequence")
                .param(incident.value())
                .query(JdbcRevisions::revision)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Revision> latest(IncidentId incident, @Nullable Long before, int limit) {
        return jdbc.sql("select * from revision where incident_id = ? and sequence < ? order by sequence desc limit ?")
                .params(incident.value(), before == null ? Long.MAX_VALUE : before, limit)
                .query(JdbcRevisions::revision)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Revision> find(IncidentId incident, long sequence) {
        return jdbc.sql("select * from revision where incident_id = ? and sequence = ?")
                .params(incident.value(), sequence)
                .query(JdbcRevisions::revision)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Revision> version(IncidentId incident, String what, String subject, int version) {
        return jdbc.sql("""
                        select * from revision
                        where incident_id = ? and what = ? and subject = ? and (content::jsonb ->> 'version')::int = ?
                        order by sequence desc limit 1
                        """)
                .params(incident.value(), what, subject, version)
                .query(JdbcRevisions::revision)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> newest(IncidentId incident, String what) {
        Map<String, String> newest = new HashMap<>();
        jdbc.sql("""
                        select distinct on (subject) subject, content from revision
                        where incident_id = ? and what = ? order by subject, sequence desc
                        """).params(incident.value(), what).query(row -> {
            String content = row.getString("content");
            if (content != null) {
                newest.put(row.getString("subject"), content);
            }
        });
        return newest;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> newest(IncidentId incident, String what, String subject) {
        return jdbc.sql("""
                        select * from revision
                        where incident_id = ? and what = ? and subject = ? order by sequence desc limit 1
                        """)
                .params(incident.value(), what, subject)
                .query(JdbcRevisions::revision)
                .optional()
                .map(Revision::content);
    }

    /** The lock makes sure that each has one successor only. */
    @Override
    public void append(IncidentId incident, String what, Map<String, String> contents, UUID author) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('revision ' || ?, 0))")
                .param(incident.toString())
                .query(row -> {});
        Revision before = latest(incident, null, 1).stream().findFirst().orElse(null);
        String name = accounts.find(author).map(Account::name).orElse("somebody");
        List<Revision> added = new ArrayList<>();
        for (var one : contents.entrySet()) {
            before = Chain.append(
                    before, incident.value(), what, one.getKey(), author, name, clock.instant(), one.getValue());
            added.add(before);
        }
        insert(incident, what, author, name, added);
    }

    @Override
    public void append(IncidentId incident, String what, String subject, UUID author, String content) {
        append(incident, what, Map.of(subject, content), author);
    }

    /** One statement, because each statement asks the policies anew which incidents may be seen. */
    private void insert(IncidentId incident, String what, UUID author, String name, List<Revision> added) {
        jdbc.sql("""
                        insert into revision (incident_id, what, author, author_name, sequence, at, subject, content, salt,
                            content_hash, hash)
                        select :incident, :what, :author, :name, one.*
                        from unnest(:sequences::bigint[], :times::bigint[], :subjects::text[], :contents::text[],
                            :salts::text[], :contentHashes::text[], :hashes::text[]) as one
                        """)
                .param("incident", incident.value())
                .param("what", what)
                .param("author", author)
                .param("name", name)
                .param("sequences", added.stream().map(Revision::sequence).toArray(Long[]::new))
                .param("times", added.stream().map(Revision::micros).toArray(Long[]::new))
                .param("subjects", added.stream().map(Revision::subject).toArray(String[]::new))
                .param("contents", added.stream().map(Revision::content).toArray(String[]::new))
                .param("salts", added.stream().map(Revision::salt).toArray(String[]::new))
                .param(
                        "contentHashes",
                        added.stream().map(Revision::contentHash).toArray(String[]::new))
                .param("hashes", added.stream().map(Revision::hash).toArray(String[]::new))
                .update();
    }

    @Override
    public boolean bury(IncidentId incident, long sequence) {
        return jdbc.sql("select bury_revision(?, ?)")
                .params(incident.value(), sequence)
                .query(Boolean.class)
                .single();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return StoredHistory.revision(row);
    }
}
