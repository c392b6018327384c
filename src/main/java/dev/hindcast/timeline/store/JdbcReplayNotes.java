package dev.hindcast.timeline.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.replay.ReplayNote;
import dev.hindcast.timeline.replay.ReplayNotes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcReplayNotes implements ReplayNotes {
    private final JdbcClient jdbc;

    JdbcReplayNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReplayNote> of(IncidentId incident) {
        return jdbc.sql("select * from replay_note where incident_id = ? order by moment, written_at, id")
                .param(incident.value())
                .query(JdbcReplayNotes::note)
                .list();
    }

    @Override
    public void add(ReplayNote note) {
        jdbc.sql("""
                        insert into replay_note (id, incident_id, moment, author, written_at, text)
                        values (:id, :incident, :moment, :author, :writtenAt, :text)
                        """)
                .param("id", note.id())
                .param("incident", note.incident().value())
                .param("moment", note.moment().atOffset(ZoneOffset.UTC))
                .param("author", note.author())
                .param("writtenAt", note.writtenAt().atOffset(ZoneOffset.UTC))
                .param("text", note.text())
                .update();
    }

    private static ReplayNote note(ResultSet row, int number) throws SQLException {
        return new ReplayNote(
                row.getObject("id", UUID.class),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                row.getObject("author", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("text"));
    }
}
