package dev.hindcast.retrospective.sharing.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.sharing.Choices;
import dev.hindcast.retrospective.sharing.Frozen;
import dev.hindcast.retrospective.sharing.SharedLink;
import dev.hindcast.retrospective.sharing.SharedVersion;
import dev.hindcast.retrospective.sharing.SharedVersions;
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
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class JdbcSharedVersions implements SharedVersions {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    JdbcSharedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Choices> choices(IncidentId incident) {
        return jdbc.sql("select choices from sharing_choice where incident_id = ?")
                .param(incident.value())
                .query(String.class)
                .optional()
                .map(choices -> JSON.readValue(choices, Choices.class));
    }

    @Override
    public void remember(IncidentId incident, Choices choices, UUID by, Instant at) {
        jdbc.sql("""
                        insert into sharing_choice (incident_id, choices, changed_by, changed_at) values (?, ?, ?, ?)
                        on conflict (incident_id) do update
                            set choices = excluded.choices, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .params(incident.value(), JSON.writeValueAsString(choices), by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SharedVersion> of(IncidentId incident) {
        return jdbc.sql("""
                        select number, confirmed_by, confirmed_at from shared_version
                        where incident_id = ? order by number desc
                        """)
                .param(incident.value())
                .query((row, number) -> new SharedVersion(
                        row.getInt("number"), row.getObject("confirmed_by", UUID.class), at(row, "confirmed_at")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Written> find(IncidentId incident, int number) {
        return jdbc.sql("select content from shared_version where incident_id = ? and number = ?")
                .params(incident.value(), number)
                .query(String.class)
                .optional()
                .map(Frozen::read);
    }

    @Override
    public void add(IncidentId incident, SharedVersion version, Written written) {
        jdbc.sql("""
                        insert into shared_version (incident_id, number, content, confirmed_by, confirmed_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        incident.value(),
                        version.number(),
                        Frozen.of(written),
                        version.confirmedBy(),
                        version.confirmedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SharedLink> links(IncidentId incident) {
        return jdbc.sql("""
                        select id, version, made_by, made_at, expires_at, withdrawn_by, withdrawn_at, opened, opened_at
                        from shared_link where incident_id = ? order by made_at desc, id
                        """)
                .param(incident.value())
                .query(JdbcSharedVersions::link)
                .list();
    }

    @Override
    public void add(IncidentId incident, SharedLink link, byte[] hash) {
        Instant end = link.expiresAt();
        jdbc.sql("""
                        insert into shared_link (id, incident_id, version, token_hash, made_by, made_at, expires_at)
                        values (:id, :incident, :version, :hash, :by, :at, :end)
                        """)
                .param("id", link.id())
                .param("incident", incident.value())
                .param("version", link.version())
                .param("hash", hash)
                .param("by", link.madeBy())
                .param("at", link.madeAt().atOffset(ZoneOffset.UTC))
                .param("end", end == null ? null : end.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public boolean withdraw(IncidentId incident, UUID link, UUID by, Instant at) {
        return jdbc.sql("""
                        update shared_link set withdrawn_by = ?, withdrawn_at = ?
                        where incident_id = ? and id = ? and withdrawn_at is null
                        """)
                        .params(by, at.atOffset(ZoneOffset.UTC), incident.value(), link)
                        .update()
                > 0;
    }

    private static SharedLink link(ResultSet row, int number) throws SQLException {
        return new SharedLink(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("made_by", UUID.class),
                at(row, "made_at"),
                optional(row, "expires_at"),
                row.getObject("withdrawn_by", UUID.class),
                optional(row, "withdrawn_at"),
                row.getInt("opened"),
                optional(row, "opened_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
