package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Events;
import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.edit.Edit;
import dev.hindcast.timeline.edit.Edits;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.StatementStates;
import dev.hindcast.timeline.replay.Replay;
import dev.hindcast.timeline.replay.Replays;
import dev.hindcast.timeline.replay.Step;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes what a walkthrough shows at a statement. */
@Component
class WalkScenes {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final TimelineParts parts;
    private final Replays replays;
    private final Walks walks;
    private final ReplayScenes replayed;
    private final StatementRows rows;
    private final StatementStates states;
    private final Events events;
    private final Edits edits;

    WalkScenes(
            TimelineParts parts,
            Replays replays,
            Walks walks,
            ReplayScenes replayed,
            StatementRows rows,
            StatementStates states,
            Events events,
            Edits edits) {
        this.parts = parts;
        this.replays = replays;
        this.walks = walks;
        this.replayed = replayed;
        this.rows = rows;
        this.states = states;
        this.events = events;
        this.edits = edits;
    }

    /** Gives the name of the template. */
    String fill(Model model, Incident incident, WalkthroughController.Position position, WalkForms forms) {
        KeptTimeline timeline = parts.timeline(incident);
        Replay replay = replays.of(incident, timeline);
        model.addAttribute("incident", incident);
        Optional<Walk> walk = walks.of(
                incident,
                timeline,
                replay,
                position.event(),
                ListFilter.instant(position.at()),
                position.all(),
                !position.replay());
        if (walk.isEmpty()) {
            return "timeline/walkthrough/empty";
        }
        WalkScene scene = scene(incident, timeline, replay, walk.get(), position.width());
        model.addAttribute("walk", scene);
        model.addAttribute("forms", forms);
        model.addAttribute("time", typedTime(scene.here().event(), incident.zone()));
        return "timeline/walkthrough/panel";
    }

    /** The wording of a statement that stands now. */
    String text(Incident incident, long event) {
        return rows.of(incident.id(), events.all(incident.id(), List.of(event)), parts.timeline(incident)).stream()
                .map(StatementRow::text)
                .findFirst()
                .orElse("");
    }

    private WalkScene scene(Incident incident, KeptTimeline timeline, Replay replay, Walk walk, int width) {
        Step here = walk.here();
        List<Long> ids = new ArrayList<>(walk.before());
        ids.add(here.event());
        ids.addAll(walk.after());
        Map<Long, StatementRow> byId = walk.replay()
                ? replayed.rows(incident, ids)
                : rows.of(incident.id(), events.all(incident.id(), ids), timeline).stream()
                        .collect(Collectors.toMap(StatementRow::id, Function.identity()));
        boolean reworded = states.of(incident.id(), List.of(here.event())).values().stream()
                .anyMatch(state -> state.wording() != null);
        return new WalkScene(
                Objects.requireNonNull(byId.get(here.event())),
                here.why(),
                of(walk.before(), byId),
                of(walk.after(), byId),
                walk.place() + 1,
                walk.replay() ? 0 : walk.steps().size(),
                walk.previous(),
                walk.next(),
                walk.all(),
                walk.replay() ? replayed.of(incident, replay, walk.moment(), walk.moment(), width, "#k") : null,
                edits.lastWording(incident.id(), here.event()).map(Edit::id).orElse(0L),
                !walk.replay() || !reworded);
    }

    private static List<StatementRow> of(List<Long> ids, Map<Long, StatementRow> rows) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .toList();
    }

    private static String typedTime(Event event, ZoneId zone) {
        return TYPED.format(event.at().atZone(zone));
    }
}
