package dev.hindcast.action.store;

import dev.hindcast.action.ActionChange;
import dev.hindcast.action.ActionHistory;
import dev.hindcast.action.ActionId;
import dev.hindcast.incident.IncidentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcActionHistory implements ActionHistory {
    private final JdbcClient jdbc;

    JdbcActionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(ActionChange change) {
        IncidentId review = change.reviewOf();
        jdbc.sql("""
                        insert into action_change
                            (action_id, incident_id, author, at, what, field, before, after, reason, review_of)
                        values (:action, :incident, :author, :at, :what, :field, :before, :after, :reason, :review)
                        """)
                .param("action", change.action().value())
                .param("incident", change.incident().value())
                .param("author", change.author())
                .param("at", ActionRow.stamp(change.at()))
                .param("what", change.what().word())
                .param("field", change.field(), Types.VARCHAR)
                .param("before", change.before())
                .param("after", change.after())
                .param("reason", change.reason())
                .param("review", review == null ? null : review.value(), Types.OTHER)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionChange> of(ActionId action) {
        return jdbc.sql("select * from action_change where action_id = ? order by id desc")
                .param(action.value())
                .query(JdbcActionHistory::change)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionChange> saidInReviewOf(IncidentId incident) {
        return jdbc.sql("select * from action_change where review_of = ? order by id desc")
                .param(incident.value())
                .query(JdbcActionHistory::change)
                .list();
    }

    private static ActionChange change(ResultSet row, int number) throws SQLException {
        UUID review = row.getObject("review_of", UUID.class);
        return new ActionChange(
                row.getLong("id"),
                new ActionId(row.getObject("action_id", UUID.class)),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getObject("author", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                ActionChange.What.of(row.getString("what")),
                row.getString("field"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                review == null ? null : new IncidentId(review));
    }
}
