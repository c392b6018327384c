package dev.hindcast.action.store;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.RecordedAction;
import dev.hindcast.action.RecordedActions;
import dev.hindcast.action.State;
import dev.hindcast.incident.IncidentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRecordedActions implements RecordedActions {
    /** As the index has it. */
    private static final String WAITING =
            " where answered_by is null and (state is null or state in ('open', 'in-progress'))";

    private final JdbcClient jdbc;

    JdbcRecordedActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Recorded> find(UUID id) {
        return jdbc.sql("select * from recorded_action where id = ?")
                .param(id)
                .query(JdbcRecordedActions::recorded)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recorded> of(IncidentId incident) {
        return jdbc.sql("select * from recorded_action where incident_id = ? order by number")
                .param(incident.value())
                .query(JdbcRecordedActions::recorded)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recorded> list(boolean waiting, int limit, int offset) {
        return jdbc.sql("select * from recorded_action" + (waiting ? WAITING : "")
                        + " order by deadline, created_at, incident_id, number limit ? offset ?")
                .params(limit, offset)
                .query(JdbcRecordedActions::recorded)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(boolean waiting) {
        return jdbc.sql("select count(*) from recorded_action" + (waiting ? WAITING : ""))
                .query(Long.class)
                .single();
    }

    /** One statement for all; links travel as lines, for arrays of arrays would have to be of one length. */
    @Override
    public void add(IncidentId incident, UUID author, Instant at, List<RecordedAction> recorded) {
        jdbc.sql("""
                        insert into recorded_action
                            (id, incident_id, number, title, owner, deadline, state, links, place, author, created_at)
                        select gen_random_uuid(), :incident, number
                                + (select coalesce(max(number), 0) from recorded_action where incident_id = :incident),
                            title, owner, deadline::date, state, string_to_array(links, E'\\n'), place, :author, :at
                        from unnest(:titles::text[], :owners::text[], :deadlines::text[], :states::text[], :links::text[],
                            :places::text[]) with ordinality as one (title, owner, deadline, state, links, place, number)
                        """)
                .param("incident", incident.value())
                .param("author", author)
                .param("at", ActionRow.stamp(at))
                .param("titles", each(recorded, one -> one.title().strip()))
                .param("owners", each(recorded, one -> one.owner().strip()))
                .param("deadlines", each(recorded, one -> Objects.toString(one.deadline(), null)))
                .param(
                        "states",
                        each(
                                recorded,
                                one -> one.state() == null ? null : one.state().key()))
                .param("links", each(recorded, JdbcRecordedActions::lines))
                .param("places", each(recorded, RecordedAction::from))
                .update();
    }

    private static @Nullable String[] each(
            List<RecordedAction> recorded, Function<RecordedAction, @Nullable String> part) {
        return recorded.stream().map(part).toArray(String[]::new);
    }

    private static String lines(RecordedAction recorded) {
        return String.join(
                "\n",
                recorded.links().stream()
                        .map(link -> link.strip().replaceAll("\\s+", " "))
                        .filter(link -> !link.isEmpty())
                        .toList());
    }

    @Override
    public void answer(Recorded answered) {
        Recorded.Answer answer = Objects.requireNonNull(answered.answer());
        ActionId takenAs = answer.takenAs();
        jdbc.sql("""
                        update recorded_action
                        set taken_as = :taken, set_aside = :reason, answered_by = :by, answered_at = :at where id = :id
                        """)
                .param("id", answered.id())
                .param("taken", takenAs == null ? null : takenAs.value(), Types.OTHER)
                .param("reason", answer.setAside())
                .param("by", answer.by())
                .param("at", ActionRow.stamp(answer.at()))
                .update();
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new Recorded(
                row.getObject("id", UUID.class),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                new RecordedAction(
                        row.getString("title"),
                        row.getString("owner"),
                        row.getObject("deadline", LocalDate.class),
                        state == null ? null : State.of(state),
                        List.of((String[]) row.getArray("links").getArray()),
                        row.getString("place")),
                row.getObject("author", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                answer(row));
    }

    private static Recorded.@Nullable Answer answer(ResultSet row) throws SQLException {
        UUID by = row.getObject("answered_by", UUID.class);
        if (by == null) {
            return null;
        }
        UUID takenAs = row.getObject("taken_as", UUID.class);
        return new Recorded.Answer(
                takenAs == null ? null : new ActionId(takenAs),
                row.getString("set_aside"),
                by,
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
