package dev.hindcast.retrospective.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.retrospective.Imported;
import dev.hindcast.retrospective.ImportedPostmortems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcImportedPostmortems implements ImportedPostmortems {
    private final JdbcClient jdbc;

    JdbcImportedPostmortems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Imported> find(IncidentId incident) {
        return jdbc.sql("select * from imported_postmortem where incident_id = ?")
                .param(incident.value())
                .query(JdbcImportedPostmortems::imported)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Imported> withFingerprint(String fingerprint) {
        return jdbc.sql("select * from imported_postmortem where fingerprint = ? order by at limit 1")
                .param(fingerprint)
                .query(JdbcImportedPostmortems::imported)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Imported> earlier(String origin, String path, int number, String title) {
        return jdbc.sql("""
                        select p.* from imported_postmortem p
                            where origin = :origin and origin <> '' and (origin like '%://%' or path = :path)
                        union all
                        select p.* from imported_postmortem p join incident i on i.id = p.incident_id
                            where p.path = :path and p.number = :number and i.title = :title and :origin = ''
                        order by at limit 1
                        """)
                .param("origin", origin)
                .param("path", path)
                .param("number", number)
                .param("title", title)
                .query(JdbcImportedPostmortems::imported)
                .optional();
    }

    @Override
    public void lock(String fingerprint) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("import of " + fingerprint)
                .query(row -> {});
    }

    @Override
    public void add(Imported imported) {
        jdbc.sql("""
                        insert into imported_postmortem
                            (incident_id, path, number, format, fingerprint, origin, file_id, stated, account_id, at)
                        values (:incident, :path, :number, :format, :fingerprint, :origin, :file, :stated, :by, :at)
                        """)
                .param("incident", imported.incident().value())
                .param("path", imported.path())
                .param("number", imported.number())
                .param("format", imported.format())
                .param("fingerprint", imported.fingerprint())
                .param("origin", imported.origin())
                .param("file", imported.file(), Types.OTHER)
                .param("stated", imported.stated())
                .param("by", imported.by())
                .param("at", imported.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Imported imported(ResultSet row, int number) throws SQLException {
        return new Imported(
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getString("path"),
                row.getInt("number"),
                row.getString("format"),
                row.getString("fingerprint"),
                row.getString("origin"),
                row.getObject("file_id", UUID.class),
                row.getString("stated"),
                row.getObject("account_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
