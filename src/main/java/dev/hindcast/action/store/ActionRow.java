package dev.hindcast.action.store;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionType;
import dev.hindcast.action.Decision;
import dev.hindcast.action.Level;
import dev.hindcast.action.Plan;
import dev.hindcast.action.State;
import dev.hindcast.action.TrackerLink;
import dev.hindcast.action.Verification;
import dev.hindcast.action.Worth;
import dev.hindcast.incident.IncidentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code action_item}. */
final class ActionRow {
    private ActionRow() {}

    static ActionItem action(ResultSet row, int number) throws SQLException {
        return new ActionItem(
                new ActionId(row.getObject("id", UUID.class)),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                plan(row),
                decision(row),
                State.of(row.getString("state")),
                row.getString("finding"),
                row.getString("dropped_because"),
                row.getObject("author", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getString("title"),
                ActionType.of(row.getString("type")),
                row.getObject("owner", UUID.class),
                row.getObject("deadline", LocalDate.class),
                new Verification(row.getString("verification"), row.getObject("verify_by", LocalDate.class)),
                new Worth(
                        Level.of(row.getInt("impact")),
                        Level.of(row.getInt("effort")),
                        Level.of(row.getInt("risk_reduction")),
                        Level.of(row.getInt("alignment"))),
                List.of((UUID[]) row.getArray("factor_ids").getArray()),
                row.getString("origin"),
                Stream.of((String[]) row.getArray("links").getArray())
                        .map(TrackerLink::new)
                        .toList(),
                followed(row.getObject("follows", UUID.class)));
    }

    private static @Nullable ActionId followed(@Nullable UUID action) {
        return action == null ? null : new ActionId(action);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return new Decision(
                Decision.Answer.of(row.getString("decision")),
                row.getString("decision_reason"),
                row.getString("beyond_cap"),
                row.getObject("decided_by", UUID.class),
                at == null ? null : at.toInstant());
    }

    static @Nullable OffsetDateTime stamp(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
