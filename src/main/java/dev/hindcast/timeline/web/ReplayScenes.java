package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.edit.StatementState;
import dev.hindcast.timeline.replay.Replay;
import dev.hindcast.timeline.replay.ReplayNotes;
import dev.hindcast.timeline.replay.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a replay shows at a moment. Statements are told in the words of their evidence: new ones may know more. */
@Component
class ReplayScenes {
    private static final int MOST = 120;

    private final Events events;
    private final ReplayNotes notes;
    private final Names names;

    ReplayScenes(Events events, ReplayNotes notes, Names names) {
        this.events = events;
        this.notes = notes;
        this.names = names;
    }

    /**
     * @param since only entries after this moment are listed; null for all
     * @param link what comes before a statement's number in the picture's links
     */
    ReplayScene of(Incident incident, Replay replay, Instant moment, @Nullable Instant since, int width, String link) {
        ReplayFacts facts = new ReplayFacts(replay, moment);
        boolean ended = replay.next(moment).isEmpty();
        List<Step> steps = replay.between(since, moment);
        List<Step> shown = steps.subList(0, Math.min(MOST, steps.size()));
        return new ReplayScene(
                moment,
                replay.begin(),
                replay.reach(moment),
                replay.previous(moment).isEmpty(),
                ended,
                facts.all(),
                entries(incident, shown, since, moment),
                steps.size() - shown.size(),
                facts.telemetry(),
                ended ? List.copyOf(rows(incident, replay.unseen()).values()) : List.of(),
                ReplayPicture.svg(replay, moment, incident.zone(), width, link),
                since);
    }

    private List<ReplayEntry> entries(Incident incident, List<Step> steps, @Nullable Instant since, Instant moment) {
        Map<Long, StatementRow> rows =
                rows(incident, steps.stream().map(Step::event).toList());
        List<ReplayEntry> entries = new ArrayList<>();
        for (Step step : steps) {
            StatementRow row = rows.get(step.event());
            if (row != null) {
                entries.add(new ReplayEntry.Told(row, step.since(), step.why()));
            }
        }
        notes.of(incident.id()).stream()
                .filter(note -> !note.moment().isAfter(moment)
                        && (since == null || note.moment().isAfter(since)))
                .forEach(note -> entries.add(new ReplayEntry.Noted(note, names.of(note.author()))));
        entries.sort(Comparator.comparing(ReplayEntry::since).reversed());
        return entries;
    }

    /** In the words of the evidence, without what people made of them. */
    Map<Long, StatementRow> rows(Incident incident, Collection<Long> ids) {
        return events.all(incident.id(), ids).stream()
                .map(this::row)
                .collect(Collectors.toMap(
                        StatementRow::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private StatementRow row(RecordedEvent recorded) {
        UUID author = recorded.author();
        return new StatementRow(
                recorded,
                StatementState.untouched(recorded.id()),
                author == null ? null : names.of(author),
                null,
                null,
                List.of(),
                List.of());
    }
}
