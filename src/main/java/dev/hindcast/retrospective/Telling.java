package dev.hindcast.retrospective;

import dev.hindcast.evidence.Actor;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Place;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.Clocks;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.StatementState;
import dev.hindcast.timeline.edit.StatementStates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which statements the record tells, numbered for citing them, and whom it thanks. */
@Component
class Telling {
    private static final Set<Kind> SPOKEN = Set.of(Kind.CHAT, Kind.ACKNOWLEDGEMENT, Kind.NOTE);
    private static final int MOST_HELPERS = 30;

    private final Events events;
    private final StatementStates states;

    Telling(Events events, StatementStates states) {
        this.events = events;
        this.states = states;
    }

    /** Pinned ones, those of milestones and blind spots, and the others that are cited. */
    List<Told> of(Incident incident, KeptTimeline timeline, Collection<Long> cited) {
        IncidentId id = incident.id();
        Set<Long> significant = new HashSet<>(states.pinned(id));
        timeline.milestones().forEach(kept -> {
            if (kept.placement() != null && kept.placement().event() != null) {
                significant.add(kept.placement().event());
            }
        });
        timeline.blindSpots()
                .forEach(spot -> significant.addAll(
                        spot.events().stream().limit(LiveParts.MOST_CITES).toList()));
        significant.removeAll(states.hidden(id));
        Set<Long> all = new HashSet<>(significant);
        all.addAll(cited);
        Map<Long, StatementState> worded = states.of(id, all);
        List<Told> told = new ArrayList<>();
        for (RecordedEvent recorded : events.all(id, all)) {
            told.add(told(told.size() + 1, recorded, worded.get(recorded.id()), incident, significant));
        }
        return List.copyOf(told);
    }

    private static Told told(
            int number,
            RecordedEvent recorded,
            @Nullable StatementState state,
            Incident incident,
            Set<Long> significant) {
        Event event = recorded.event();
        String wording = state == null ? null : state.wording();
        String file = event.evidence().file();
        int line = event.evidence().line();
        return new Told(
                number,
                recorded.id(),
                event.at(),
                Clocks.time(event, incident.zone()),
                wording == null ? event.text() : wording,
                file.isEmpty() ? "" : line > 0 ? file + ":" + line : file,
                recorded.file(),
                line,
                significant.contains(recorded.id()));
    }

    /** The first person who spoke after it began, and everybody who did something. */
    Thanks thanks(Incident incident, KeptTimeline timeline) {
        Set<String> services = incident.services().stream()
                .map(service -> service.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> named = events.actors(incident.id()).stream()
                .map(Actor::name)
                .filter(Telling::isPerson)
                .filter(name -> !services.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
        List<String> helpers =
                SamePeople.once(named).stream().limit(MOST_HELPERS).toList();
        EventQuery spoken = EventQuery.of(incident.id()).kinds(SPOKEN).except(states.hidden(incident.id()));
        Instant began = timeline.overall().beginning().map(Milestone::at).orElse(Instant.EPOCH);
        return events.after(spoken, new Place(began, 0), MOST_HELPERS).events().stream()
                .filter(recorded -> recorded.event().actor() != null
                        && isPerson(recorded.event().actor())
                        && !"true".equals(recorded.event().attributes().get("bot")))
                .findFirst()
                .map(recorded -> new Thanks(
                        new Thanks.Early(
                                SamePeople.fullest(
                                        String.valueOf(recorded.event().actor()), named),
                                recorded.id()),
                        helpers))
                .orElseGet(() -> new Thanks(null, helpers));
    }

    /** Evidence does not always say what is a program. */
    private static boolean isPerson(String name) {
        return !name.toLowerCase(Locale.ROOT).endsWith("bot");
    }
}
