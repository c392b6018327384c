package dev.hindcast.retrospective.model;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.retrospective.model.TimelineModel.BlindSpot;
import dev.hindcast.retrospective.model.TimelineModel.Milestone;
import dev.hindcast.retrospective.model.TimelineModel.Note;
import dev.hindcast.timeline.edit.Edit;
import dev.hindcast.timeline.edit.Edits;
import dev.hindcast.timeline.edit.KeptMilestone;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.timeline.edit.Placement;
import dev.hindcast.timeline.edit.StatementStates;
import dev.hindcast.timeline.replay.ReplayNote;
import dev.hindcast.timeline.replay.ReplayNotes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people made of the timeline, with the statements that anything refers to. */
@Component
final class TimelinePart {
    private final Events events;
    private final StatementStates states;
    private final KeptTimelines timelines;
    private final Edits edits;
    private final ReplayNotes notes;
    private final StatementsPart statements;

    TimelinePart(
            Events events,
            StatementStates states,
            KeptTimelines timelines,
            Edits edits,
            ReplayNotes notes,
            StatementsPart statements) {
        this.events = events;
        this.states = states;
        this.timelines = timelines;
        this.edits = edits;
        this.notes = notes;
        this.statements = statements;
    }

    /** @param cited by anything else */
    TimelineModel read(Collection<Long> cited, Outgoing out) {
        KeptTimeline kept = timelines.of(out.incident);
        List<Edit> made = new ArrayList<>(edits.latest(out.incident, null, Integer.MAX_VALUE));
        Collections.reverse(made);
        Set<Long> wanted = new HashSet<>(cited);
        wanted.addAll(states.pinned(out.incident));
        wanted.addAll(states.hidden(out.incident));
        wanted.addAll(kept.cited());
        kept.milestones()
                .forEach(milestone -> Stream.of(milestone.proposed(), milestone.moved())
                        .filter(Objects::nonNull)
                        .map(Placement::event)
                        .filter(Objects::nonNull)
                        .forEach(wanted::add));
        made.forEach(edit -> EditModels.events(edit).forEach(wanted::add));
        out.earlier.all(model -> model.timeline().statements()).forEach(statement -> {
            Long now = out.earlier.event(statement.id());
            if (now != null) {
                wanted.add(now);
            }
        });
        List<RecordedEvent> recorded = events.all(out.incident, wanted);
        out.listed(recorded.stream().map(RecordedEvent::id).collect(Collectors.toSet()));
        return new TimelineModel(
                statements.read(recorded, out),
                milestones(kept, out),
                kept.blindSpots().stream()
                        .map(spot -> new BlindSpot(
                                spot.kind().word(),
                                spot.episode(),
                                spot.from(),
                                spot.to(),
                                out.cited(spot.events()),
                                spot.text()))
                        .toList(),
                EditModels.read(made, out),
                notes(out));
    }

    private static List<Milestone> milestones(KeptTimeline kept, Outgoing out) {
        Map<MilestoneKey, Milestone> before = new HashMap<>();
        out.earlier
                .all(model -> model.timeline().milestones())
                .forEach(milestone -> before.put(Placements.key(milestone), milestone));
        return kept.milestones().stream()
                .map(milestone -> milestone(milestone, before.get(milestone.key()), out))
                .toList();
    }

    /** What stands where a file had it is what the file says, be it a proposal or moved by somebody there. */
    private static Milestone milestone(KeptMilestone kept, @Nullable Milestone before, Outgoing out) {
        Placement moved = kept.moved();
        if (before == null || moved == null || !moved.equals(placement(before, out))) {
            return milestone(kept, moved, out.person(kept.movedBy()), out);
        }
        String movedBy = before.movedBy();
        return movedBy == null
                ? milestone(kept, null, null, out)
                : milestone(kept, moved, out.personAgain(movedBy), out);
    }

    private static @Nullable Placement placement(Milestone before, Outgoing out) {
        return Placements.again(before.moved() == null ? before.proposed() : before.moved(), out.earlier);
    }

    private static Milestone milestone(
            KeptMilestone kept, @Nullable Placement moved, @Nullable String movedBy, Outgoing out) {
        return new Milestone(
                kept.key().name().word(),
                kept.key().episode(),
                Placements.model(kept.proposed(), out),
                Placements.model(moved, out),
                movedBy);
    }

    private List<Note> notes(Outgoing out) {
        Map<String, Note> before = new HashMap<>();
        List<Note> brought = out.earlier.all(model -> model.timeline().notes());
        for (int i = 0; i < brought.size(); i++) {
            before.put(out.earlier.now("note " + i), brought.get(i));
        }
        return notes.of(out.incident).stream()
                .map(note -> {
                    Note said = before.get(note.id().toString());
                    return new Note(
                            note.moment(),
                            note.text(),
                            said == null ? out.said(note.author(), note.writtenAt()) : out.said(said.written()));
                })
                .toList();
    }

    /** Every milestone is put where the file has it, so that no later change proposes it away. */
    void restore(TimelineModel timeline, Incoming in) {
        statements.restore(timeline.statements(), in);
        Map<MilestoneKey, Placement> proposed = new LinkedHashMap<>();
        timeline.milestones().forEach(milestone -> {
            Placement placement = Placements.restored(milestone.proposed(), in);
            if (placement != null) {
                proposed.put(Placements.key(milestone), placement);
            }
        });
        timelines.propose(
                in.incident,
                proposed,
                timeline.blindSpots().stream()
                        .map(spot -> Placements.restored(spot, in))
                        .toList());
        timeline.milestones()
                .forEach(milestone -> timelines.move(
                        in.incident,
                        Placements.key(milestone),
                        Placements.restored(milestone.moved() == null ? milestone.proposed() : milestone.moved(), in),
                        in.author.id()));
        for (int i = 0; i < timeline.notes().size(); i++) {
            Note note = timeline.notes().get(i);
            UUID id = in.id("note " + i);
            notes.add(new ReplayNote(id, in.incident, note.moment(), in.author.id(), in.next(), note.text()));
        }
    }
}
