package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Events.FurtherPlace;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.Edit;
import dev.hindcast.timeline.edit.Edits;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.Placement;
import dev.hindcast.timeline.edit.StatementState;
import dev.hindcast.timeline.edit.StatementStates;
import dev.hindcast.timeline.edit.What;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together what the list shows of each statement. */
@Component
class StatementRows {
    private final Events events;
    private final StatementStates states;
    private final Edits edits;
    private final Names names;

    StatementRows(Events events, StatementStates states, Edits edits, Names names) {
        this.events = events;
        this.states = states;
        this.edits = edits;
        this.names = names;
    }

    List<StatementRow> of(IncidentId incident, List<RecordedEvent> recorded, KeptTimeline timeline) {
        List<Long> ids = recorded.stream().map(RecordedEvent::id).toList();
        List<Long> elsewhere = recorded.stream()
                .filter(event -> event.furtherPlaces() > 0)
                .map(RecordedEvent::id)
                .toList();
        Map<Long, StatementState> stateOf = states.of(incident, ids);
        Map<Long, List<FurtherPlace>> places = elsewhere.isEmpty() ? Map.of() : events.citations(incident, elsewhere);
        Map<Long, Map<What, Edit>> edited = new HashMap<>();
        if (!stateOf.isEmpty()) {
            edits.authorship(incident, stateOf.keySet())
                    .forEach(edit -> edited.computeIfAbsent(Objects.requireNonNull(edit.event()), id -> new HashMap<>())
                            .put(edit.what(), edit));
        }
        return recorded.stream()
                .map(event -> row(
                        event,
                        stateOf.getOrDefault(event.id(), StatementState.untouched(event.id())),
                        edited.getOrDefault(event.id(), Map.of()),
                        places.getOrDefault(event.id(), List.of()),
                        timeline))
                .toList();
    }

    private StatementRow row(
            RecordedEvent event,
            StatementState state,
            Map<What, Edit> edited,
            List<FurtherPlace> places,
            KeptTimeline timeline) {
        UUID author = event.author();
        return new StatementRow(
                event,
                state,
                author == null ? null : names.of(author),
                state.wording() == null ? null : by(edited.get(What.REWORD)),
                state.hidden() ? by(edited.get(What.HIDE)) : null,
                places,
                milestonesOn(event.id(), timeline));
    }

    private StatementRow.@Nullable By by(@Nullable Edit edit) {
        return edit == null ? null : new StatementRow.By(names.of(edit.author()), edit.at());
    }

    private static List<Milestone.Name> milestonesOn(long event, KeptTimeline timeline) {
        return timeline.milestones().stream()
                .filter(kept -> {
                    Placement placement = kept.placement();
                    return placement != null && Objects.equals(placement.event(), event);
                })
                .map(kept -> kept.key().name())
                .toList();
    }
}
