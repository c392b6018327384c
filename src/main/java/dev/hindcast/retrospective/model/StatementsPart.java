package dev.hindcast.retrospective.model;

import dev.hindcast.evidence.Citation;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Events.FurtherPlace;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.retrospective.model.TimelineModel.Place;
import dev.hindcast.retrospective.model.TimelineModel.Statement;
import dev.hindcast.timeline.edit.StatementState;
import dev.hindcast.timeline.edit.StatementStates;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Statements with what people made of them; restored ones go on naming where they stand. */
@Component
final class StatementsPart {
    private final Events events;
    private final StatementStates states;

    StatementsPart(Events events, StatementStates states) {
        this.events = events;
        this.states = states;
    }

    List<Statement> read(List<RecordedEvent> recorded, Outgoing out) {
        List<Long> ids = recorded.stream().map(RecordedEvent::id).toList();
        Map<Long, StatementState> made = states.of(out.incident, ids);
        Map<Long, List<FurtherPlace>> further = events.citations(out.incident, ids);
        Map<String, Statement> before = out.earlier.byId(
                model -> model.timeline().statements(), statement -> Earlier.statement(statement.id()));
        return recorded.stream()
                .map(one -> statement(
                        one,
                        made.getOrDefault(one.id(), StatementState.untouched(one.id())),
                        further.getOrDefault(one.id(), List.of()),
                        before.get(Earlier.statement(one.id())),
                        out))
                .toList();
    }

    private static Statement statement(
            RecordedEvent recorded,
            StatementState made,
            List<FurtherPlace> further,
            @Nullable Statement before,
            Outgoing out) {
        Event event = recorded.event();
        Stream<Place> brought = before == null ? Stream.empty() : before.alsoAt().stream();
        return new Statement(
                recorded.id(),
                event.at(),
                event.until(),
                event.precision().word(),
                event.kind().word(),
                event.source(),
                event.service(),
                event.actor(),
                event.text(),
                made.wording(),
                made.pinned(),
                made.hidden(),
                event.attributes(),
                event.evidence().file().isEmpty() ? null : place(event.evidence()),
                Stream.concat(brought, further.stream().map(one -> place(one.evidence())))
                        .toList(),
                event.identity(),
                before == null ? out.perhaps(recorded.author(), recorded.statedAt()) : out.again(before.added()));
    }

    private static Place place(Citation citation) {
        return new Place(citation.file(), citation.line());
    }

    void restore(List<Statement> statements, Incoming in) {
        for (Statement statement : statements) {
            boolean added = statement.added() != null;
            long now =
                    events.restore(in.incident, event(statement), added ? in.author.id() : null, added ? in.at : null);
            in.became(statement.id(), now);
            if (isEdited(statement)) {
                states.put(
                        in.incident,
                        states.locked(in.incident, now)
                                .withPinned(statement.pinned())
                                .withHidden(statement.hidden())
                                .withWording(statement.wording()));
            }
        }
    }

    static boolean isEdited(Statement statement) {
        return statement.pinned() || statement.hidden() || statement.wording() != null;
    }

    private static Event event(Statement statement) {
        Place evidence = statement.evidence();
        return new Event(
                statement.at(),
                statement.until(),
                Precision.of(statement.precision()),
                Kind.of(statement.kind()),
                statement.source(),
                statement.service(),
                statement.actor(),
                statement.text(),
                statement.attributes(),
                evidence == null ? new Citation("", 0) : new Citation(evidence.file(), evidence.line()),
                statement.identity());
    }
}
