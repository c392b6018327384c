package dev.hindcast.retrospective.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.retrospective.Restorations;
import dev.hindcast.retrospective.Restored;
import dev.hindcast.retrospective.Stated;
import dev.hindcast.retrospective.history.EarlierHistories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class JdbcRestorations implements Restorations, EarlierHistories {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> IDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcRestorations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Restored> of(IncidentId incident) {
        return jdbc.sql("select * from restoration where incident_id = ?")
                .param(incident.value())
                .query(JdbcRestorations::restored)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Stated stated(IncidentId incident) {
        return column("stated", incident)
                .map(json -> JSON.readValue(json, Stated.class))
                .orElse(Stated.NOTHING);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> before(IncidentId incident) {
        return column("history", incident);
    }

    private Optional<String> column(String name, IncidentId incident) {
        return jdbc.sql("select " + name + " from restoration where incident_id = ?")
                .param(incident.value())
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<IncidentId> from(String sha256) {
        return jdbc.sql("select incident_id from restoration where sha256 = ? order by restored_at limit 1")
                .param(sha256)
                .query(UUID.class)
                .optional()
                .map(IncidentId::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<IncidentId> ofOld(Collection<UUID> incidents) {
        return jdbc.sql("select incident_id from restoration where old_incident = any (?) order by restored_at limit 1")
                .param(incidents.toArray(UUID[]::new))
                .query(UUID.class)
                .optional()
                .map(IncidentId::new);
    }

    @Override
    public void add(IncidentId incident, Restored restored) {
        jdbc.sql("""
                        insert into restoration (incident_id, restored_by, restored_at, old_incident, sha256, model, ids,
                            history, stated)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        incident.value(),
                        restored.by(),
                        restored.at().atOffset(ZoneOffset.UTC),
                        restored.incident(),
                        restored.sha256(),
                        restored.model(),
                        JSON.writeValueAsString(restored.ids()),
                        restored.history(),
                        JSON.writeValueAsString(restored.stated()))
                .update();
    }

    private static Restored restored(ResultSet row, int number) throws SQLException {
        return new Restored(
                row.getObject("restored_by", UUID.class),
                row.getObject("restored_at", OffsetDateTime.class).toInstant(),
                row.getObject("old_incident", UUID.class),
                row.getString("sha256"),
                row.getString("model"),
                JSON.readValue(row.getString("ids"), IDS),
                row.getString("history"),
                JSON.readValue(row.getString("stated"), Stated.class));
    }
}
