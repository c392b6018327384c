package dev.hindcast.retrospective.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.retrospective.Live;
import dev.hindcast.retrospective.Retrospective;
import dev.hindcast.retrospective.Retrospectives;
import dev.hindcast.retrospective.Reviewer;
import dev.hindcast.retrospective.Section;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRetrospectives implements Retrospectives {
    private final JdbcClient jdbc;

    JdbcRetrospectives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Retrospective> find(IncidentId incident) {
        return jdbc.sql("select * from retrospective where incident_id = ?")
                .param(incident.value())
                .query(JdbcRetrospectives::retrospective)
                .optional();
    }

    @Override
    public Optional<Retrospective> locked(IncidentId incident) {
        return jdbc.sql("select * from retrospective where incident_id = ? for update")
                .param(incident.value())
                .query(JdbcRetrospectives::retrospective)
                .optional();
    }

    @Override
    public boolean add(Retrospective retrospective, List<Section> sections) {
        int added = jdbc.sql("""
                        insert into retrospective
                            (incident_id, state, template, template_version, drafted_by, drafted_at, sent_at, published_by,
                             published_at)
                        values (:incident, :state, :template, :version, :draftedBy, :draftedAt, :sent, :by, :at)
                        on conflict do nothing
                        """)
                .param("incident", retrospective.incident().value())
                .param("state", retrospective.state().key())
                .param("template", retrospective.template())
                .param("version", retrospective.templateVersion())
                .param("draftedBy", retrospective.draftedBy())
                .param("draftedAt", utc(retrospective.draftedAt()))
                .param("sent", perhaps(retrospective.sentAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", retrospective.publishedBy(), Types.OTHER)
                .param("at", perhaps(retrospective.publishedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        for (int i = 0; added > 0 && i < sections.size(); i++) {
            add(retrospective.incident(), i, sections.get(i));
        }
        return added > 0;
    }

    private void add(IncidentId incident, int position, Section section) {
        Live live = section.live();
        jdbc.sql("""
                        insert into retrospective_section
                            (incident_id, key, position, title, hint, live, text, version, changed_by, changed_at,
                             published_version)
                        values (:incident, :key, :position, :title, :hint, :live, :text, :version, :by, :at, :published)
                        """)
                .param("incident", incident.value())
                .param("key", section.key())
                .param("position", position)
                .param("title", section.title())
                .param("hint", section.hint())
                .param("live", live == null ? null : live.key(), Types.VARCHAR)
                .param("text", section.text())
                .param("version", section.version())
                .param("by", section.changedBy())
                .param("at", utc(section.changedAt()))
                .param("published", section.publishedVersion(), Types.INTEGER)
                .update();
    }

    @Override
    public void change(Retrospective retrospective) {
        jdbc.sql("""
                        update retrospective set state = :state, sent_at = :sent, published_by = :by, published_at = :at
                        where incident_id = :incident
                        """)
                .param("state", retrospective.state().key())
                .param("sent", perhaps(retrospective.sentAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", retrospective.publishedBy(), Types.OTHER)
                .param("at", perhaps(retrospective.publishedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("incident", retrospective.incident().value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> sections(IncidentId incident) {
        return jdbc.sql("select * from retrospective_section where incident_id = ? order by position")
                .param(incident.value())
                .query(JdbcRetrospectives::section)
                .list();
    }

    @Override
    public void change(IncidentId incident, Section section) {
        Section.Part frozen = section.frozen();
        jdbc.sql("""
                        update retrospective_section
                        set text = :text, version = :version, changed_by = :by, changed_at = :at, frozen = :frozen,
                            frozen_picture = :picture, published_version = :published
                        where incident_id = :incident and key = :key
                        """)
                .param("text", section.text())
                .param("version", section.version())
                .param("by", section.changedBy())
                .param("at", utc(section.changedAt()))
                .param("frozen", frozen == null ? null : frozen.markdown(), Types.VARCHAR)
                .param("picture", frozen == null ? null : frozen.picture(), Types.VARCHAR)
                .param("published", section.publishedVersion(), Types.INTEGER)
                .param("incident", incident.value())
                .param("key", section.key())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<IncidentId> waitingFor(UUID reviewer) {
        return jdbc.sql("""
                        select v.incident_id from retrospective_reviewer v
                        join retrospective r on r.incident_id = v.incident_id and r.state = 'in-review'
                        where v.account_id = ? and v.verdict = 'asked'
                        """)
                .param(reviewer)
                .query((row, number) -> new IncidentId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reviewer> reviewers(IncidentId incident) {
        return jdbc.sql("select * from retrospective_reviewer where incident_id = ? order by at, account_id")
                .param(incident.value())
                .query((row, number) -> new Reviewer(
                        row.getObject("account_id", UUID.class),
                        Reviewer.Verdict.of(row.getString("verdict")),
                        row.getString("words"),
                        instant(row.getObject("at", OffsetDateTime.class))))
                .list();
    }

    @Override
    public void put(IncidentId incident, Reviewer reviewer) {
        jdbc.sql("""
                        insert into retrospective_reviewer (incident_id, account_id, verdict, words, at)
                        values (?, ?, ?, ?, ?)
                        on conflict (incident_id, account_id) do update
                            set verdict = excluded.verdict, words = excluded.words, at = excluded.at
                        """)
                .params(
                        incident.value(),
                        reviewer.account(),
                        reviewer.verdict().key(),
                        reviewer.words(),
                        utc(reviewer.at()))
                .update();
    }

    @Override
    public void remove(IncidentId incident, UUID reviewer) {
        jdbc.sql("delete from retrospective_reviewer where incident_id = ? and account_id = ?")
                .params(incident.value(), reviewer)
                .update();
    }

    private static Retrospective retrospective(ResultSet row, int number) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new Retrospective(
                new IncidentId(row.getObject("incident_id", UUID.class)),
                Retrospective.State.of(row.getString("state")),
                row.getString("template"),
                row.getInt("template_version"),
                row.getObject("drafted_by", UUID.class),
                instant(row.getObject("drafted_at", OffsetDateTime.class)),
                sent == null ? null : instant(sent),
                row.getObject("published_by", UUID.class),
                published == null ? null : instant(published));
    }

    private static Section section(ResultSet row, int number) throws SQLException {
        String live = row.getString("live");
        String frozen = row.getString("frozen");
        return new Section(
                row.getString("key"),
                row.getString("title"),
                row.getString("hint"),
                live == null ? null : Live.of(live),
                row.getString("text"),
                row.getInt("version"),
                row.getObject("changed_by", UUID.class),
                instant(row.getObject("changed_at", OffsetDateTime.class)),
                frozen == null ? null : new Section.Part(frozen, row.getString("frozen_picture")),
                row.getObject("published_version", Integer.class));
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime perhaps(@Nullable Instant at) {
        return at == null ? null : utc(at);
    }
}
