package dev.hindcast.analysis.web;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.Clocks;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.timeline.edit.StatementState;
import dev.hindcast.timeline.edit.StatementStates;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds what can be cited: what is pinned or significant, what milestones stand on, and what is cited already. */
@Component
class Citable {
    private static final Set<Kind> SIGNIFICANT = EnumSet.of(
            Kind.CHANGE,
            Kind.ALERT,
            Kind.RECOVERY,
            Kind.PAGE,
            Kind.ACKNOWLEDGEMENT,
            Kind.REPORT,
            Kind.STATUS_UPDATE,
            Kind.NOTE);
    private static final int SIGNIFICANT_SHOWN = 300;
    private static final int MESSAGES_SHOWN = 150;
    private static final int LONGEST = 140;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM ", Locale.ENGLISH);

    private final Events events;
    private final StatementStates states;
    private final KeptTimelines timelines;

    Citable(Events events, StatementStates states, KeptTimelines timelines) {
        this.events = events;
        this.states = states;
        this.timelines = timelines;
    }

    /** @param cited numbers of events that are cited already */
    Statements of(Incident incident, Collection<Long> cited) {
        IncidentId id = incident.id();
        EventQuery query = EventQuery.of(id).except(states.hidden(id));
        Set<Long> offered = new LinkedHashSet<>(states.pinned(id));
        offered.addAll(timelines.of(id).cited());
        ids(query.kinds(SIGNIFICANT), SIGNIFICANT_SHOWN, offered);
        ids(query.kinds(EnumSet.of(Kind.CHAT)), MESSAGES_SHOWN, offered);
        Set<Long> all = new LinkedHashSet<>(offered);
        all.addAll(cited);
        List<RecordedEvent> found = events.all(id, all);
        Map<Long, StatementState> worded = states.of(id, all);
        boolean days = found.stream()
                        .map(recorded ->
                                recorded.event().at().atZone(incident.zone()).toLocalDate())
                        .distinct()
                        .count()
                > 1;
        return new Statements(found.stream()
                .map(recorded -> statement(
                        recorded,
                        worded.getOrDefault(recorded.id(), StatementState.untouched(recorded.id())),
                        incident.zone(),
                        days,
                        offered.contains(recorded.id())))
                .toList());
    }

    private void ids(EventQuery query, int limit, Set<Long> into) {
        events.first(query, limit).events().forEach(recorded -> into.add(recorded.id()));
    }

    private static Statements.Statement statement(
            RecordedEvent recorded, StatementState state, ZoneId zone, boolean days, boolean offered) {
        Event event = recorded.event();
        String wording = state.wording();
        String text = (wording == null ? event.text() : wording)
                .replaceAll("\\s+", " ")
                .strip();
        String time = (days ? DAY.format(event.at().atZone(zone)) : "") + Clocks.time(event, zone);
        String shown = text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                : text;
        return new Statements.Statement(
                recorded.id(),
                time + " " + shown,
                time + " " + event.kind().word().replace('-', ' '),
                offered);
    }
}
