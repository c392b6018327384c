package dev.hindcast.analysis.store;

import dev.hindcast.analysis.AnalysisChange;
import dev.hindcast.analysis.AnalysisChanges;
import dev.hindcast.incident.IncidentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAnalysisChanges implements AnalysisChanges {
    private final JdbcClient jdbc;

    JdbcAnalysisChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(AnalysisChange change) {
        jdbc.sql("""
                        insert into analysis_change (incident_id, author, at, what, subject, before, after)
                        values (:incident, :author, :at, :what, :subject, :before, :after)
                        """)
                .param("incident", change.incident().value())
                .param("author", change.author())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("what", change.what())
                .param("subject", change.subject(), Types.OTHER)
                .param("before", change.before(), Types.VARCHAR)
                .param("after", change.after(), Types.VARCHAR)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AnalysisChange> of(IncidentId incident, UUID subject) {
        return jdbc.sql("select * from analysis_change where incident_id = ? and subject = ? order by id desc")
                .params(incident.value(), subject)
                .query(JdbcAnalysisChanges::change)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AnalysisChange> latest(IncidentId incident, int limit) {
        return jdbc.sql("select * from analysis_change where incident_id = ? order by id desc limit ?")
                .params(incident.value(), limit)
                .query(JdbcAnalysisChanges::change)
                .list();
    }

    private static AnalysisChange change(ResultSet row, int number) throws SQLException {
        return new AnalysisChange(
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getObject("author", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("what"),
                row.getObject("subject", UUID.class),
                row.getString("before"),
                row.getString("after"));
    }
}
