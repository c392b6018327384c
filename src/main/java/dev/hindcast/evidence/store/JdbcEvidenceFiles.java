package dev.hindcast.evidence.store;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.EvidenceImport;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Quarantined;
import dev.hindcast.evidence.Told;
import dev.hindcast.evidence.time.DayOrder;
import dev.hindcast.incident.IncidentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcEvidenceFiles implements EvidenceFiles {
    private final JdbcClient jdbc;

    JdbcEvidenceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<EvidenceFile> find(IncidentId incident, UUID file) {
        return jdbc.sql("select * from evidence_file where incident_id = ? and id = ?")
                .params(incident.value(), file)
                .query(JdbcEvidenceFiles::file)
                .optional();
    }

    @Override
    public List<EvidenceFile> list(IncidentId incident) {
        return jdbc.sql("select * from evidence_file where incident_id = ? order by path")
                .param(incident.value())
                .query(JdbcEvidenceFiles::file)
                .list();
    }

    @Override
    public List<Quarantined> quarantined(EvidenceFile file, int offset, int limit) {
        return jdbc.sql("""
                        select line, reason, excerpt from evidence_quarantined
                        where file_id = ? and incident_id = ? order by id offset ? limit ?
                        """)
                .params(file.id(), file.incident().value(), offset, limit)
                .query((row, number) ->
                        new Quarantined(row.getInt("line"), row.getString("reason"), row.getString("excerpt")))
                .list();
    }

    @Override
    public List<CitedLine> cited(EvidenceFile file, int from, int to) {
        return jdbc.sql("""
                        select line, id, kind, text from event
                        where incident_id = :incident and file_id = :file and line between :from and :to
                        union all
                        select c.line, e.id, e.kind, e.text
                        from event_citation c join event e on e.incident_id = c.incident_id and e.id = c.event_id
                        where c.incident_id = :incident and c.file_id = :file and c.line between :from and :to
                        order by line, id limit 500
                        """)
                .param("incident", file.incident().value())
                .param("file", file.id())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new CitedLine(
                        row.getInt("line"), row.getLong("id"), Kind.of(row.getString("kind")), row.getString("text")))
                .list();
    }

    @Override
    public Optional<EvidenceImport> imported(IncidentId incident, UUID imported) {
        return jdbc.sql("select * from evidence_import where incident_id = ? and id = ?")
                .params(incident.value(), imported)
                .query(JdbcEvidenceFiles::imported)
                .optional();
    }

    @Override
    public List<EvidenceImport> imports(IncidentId incident, int limit) {
        return jdbc.sql("select * from evidence_import where incident_id = ? order by created_at desc limit ?")
                .params(incident.value(), limit)
                .query(JdbcEvidenceFiles::imported)
                .list();
    }

    static EvidenceImport imported(ResultSet row, int number) throws SQLException {
        return new EvidenceImport(
                row.getObject("id", UUID.class),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getObject("account_id", UUID.class),
                EvidenceImport.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("message"),
                row.getInt("files"),
                row.getInt("files_done"),
                row.getLong("bytes"),
                row.getLong("bytes_done"),
                row.getLong("events"));
    }

    static EvidenceFile file(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                row.getObject("id", UUID.class),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getObject("import_id", UUID.class),
                row.getString("path"),
                row.getString("sha256"),
                row.getLong("size"),
                EvidenceFile.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("format"),
                told(row),
                row.getLong("read"),
                row.getLong("events"),
                row.getLong("duplicates"),
                row.getLong("quarantined"),
                SkippedJson.read(row.getString("skipped")),
                List.of((String[]) row.getArray("assumptions").getArray()));
    }

    private static Told told(ResultSet row) throws SQLException {
        String zone = row.getString("zone");
        String order = row.getString("day_order");
        return new Told(
                zone == null ? null : ZoneId.of(zone),
                row.getObject("day", LocalDate.class),
                order == null ? null : DayOrder.valueOf(order),
                row.getString("as_format"));
    }
}
