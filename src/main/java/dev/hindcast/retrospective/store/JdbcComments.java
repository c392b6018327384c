package dev.hindcast.retrospective.store;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.retrospective.Comment;
import dev.hindcast.retrospective.Comments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcComments implements Comments {
    private final JdbcClient jdbc;

    JdbcComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Comment> of(IncidentId incident) {
        return jdbc.sql("select * from retrospective_comment where incident_id = ? order by at, id")
                .param(incident.value())
                .query(JdbcComments::comment)
                .list();
    }

    @Override
    public void add(IncidentId incident, Comment comment) {
        jdbc.sql("""
                        insert into retrospective_comment
                            (id, incident_id, section, passage, text, replacement, mentions, author, at, state)
                        values (:id, :incident, :section, :passage, :text, :replacement, :mentions, :author, :at, 'open')
                        """)
                .param("id", comment.id())
                .param("incident", incident.value())
                .param("section", comment.section())
                .param("passage", comment.passage())
                .param("text", comment.text())
                .param("replacement", comment.replacement(), Types.VARCHAR)
                .param("mentions", comment.mentions().toArray(UUID[]::new))
                .param("author", comment.author())
                .param("at", comment.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean settle(IncidentId incident, UUID comment, Comment.State state, UUID by, Instant at) {
        return jdbc.sql("""
                        update retrospective_comment set state = ?, settled_by = ?, settled_at = ?
                        where incident_id = ? and id = ? and state = 'open'
                        """)
                        .params(state.word(), by, at.atOffset(ZoneOffset.UTC), incident.value(), comment)
                        .update()
                > 0;
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Comment(
                row.getObject("id", UUID.class),
                row.getString("section"),
                row.getString("passage"),
                row.getString("text"),
                row.getString("replacement"),
                List.of((UUID[]) row.getArray("mentions").getArray()),
                row.getObject("author", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Comment.State.of(row.getString("state")),
                row.getObject("settled_by", UUID.class),
                settled == null ? null : settled.toInstant());
    }
}
