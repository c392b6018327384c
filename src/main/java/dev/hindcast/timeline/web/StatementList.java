package dev.hindcast.timeline.web;

import dev.hindcast.evidence.EventPage;
import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Facets;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Place;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.edit.KeptBlindSpot;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.StatementStates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what happened, part by part, with blind spots where they begin and days where there are several. */
@Component
class StatementList {
    static final int PART = 100;
    private static final long CHATTY = 150;
    private static final Comparator<RecordedEvent> ORDER = Comparator.comparing(
                    (RecordedEvent recorded) -> recorded.event().at())
            .thenComparing(RecordedEvent::id);

    private final Events events;
    private final StatementStates states;
    private final StatementRows rows;
    private final Remembered remembered;

    StatementList(Events events, StatementStates states, StatementRows rows, Remembered remembered) {
        this.events = events;
        this.states = states;
        this.rows = rows;
        this.remembered = remembered;
    }

    Selection selection(IncidentId incident, ListFilter filter, KeptTimeline timeline, Facets facets) {
        return Selection.of(
                incident,
                filter,
                timeline,
                states.pinned(incident),
                states.hidden(incident),
                filter.text().isEmpty() ? Set.of() : states.worded(incident, filter.text()),
                isChatty(facets));
    }

    static boolean isChatty(Facets facets) {
        return facets.parts().stream()
                        .filter(part -> part.kind() == Kind.CHAT)
                        .mapToLong(Facets.Part::count)
                        .sum()
                > CHATTY;
    }

    long count(Selection selection) {
        long found = selection.query().onlyIds() != null
                ? events.count(selection.query())
                : remembered.answer(
                        selection.query().incident(),
                        "count " + selection.filter(),
                        Long.class,
                        () -> events.count(selection.query()));
        return found + besides(selection, null, null).size();
    }

    /** How many statements each view has when nothing else narrows it. */
    Counts counts(IncidentId incident, KeptTimeline timeline, Facets facets) {
        long hidden = states.hidden(incident).size();
        ListFilter everything = ListFilter.of(Map.of());
        return new Counts(
                count(selection(incident, everything, timeline, facets)),
                count(selection(incident, everything.with(ListFilter.View.PINNED), timeline, facets)),
                facets.count() - hidden,
                hidden);
    }

    /** @param after null for the beginning */
    ListPage part(Incident incident, KeptTimeline timeline, Selection selection, Facets facets, @Nullable Place after) {
        EventQuery query = selection.query();
        EventPage page = after == null ? events.first(query, PART) : events.after(query, after, PART);
        List<RecordedEvent> found = new ArrayList<>(page.events());
        RecordedEvent last = page.later() ? found.get(found.size() - 1) : null;
        found.addAll(besides(selection, after, last));
        found.sort(ORDER);
        List<ListEntry> entries = new ArrayList<>();
        rows.of(incident.id(), found, timeline).forEach(row -> entries.add(new ListEntry.Row(row)));
        if (!selection.filter().narrows() && selection.filter().view() != ListFilter.View.HIDDEN) {
            addBlindSpots(entries, timeline, selection.filter(), after, last);
        }
        addDays(entries, incident, facets, after);
        return new ListPage(List.copyOf(entries), last == null ? null : last.place());
    }

    private List<RecordedEvent> besides(Selection selection, @Nullable Place after, @Nullable RecordedEvent last) {
        if (selection.besides().isEmpty()) {
            return List.of();
        }
        return events.all(selection.query().incident(), selection.besides()).stream()
                .filter(selection::fitsBesides)
                .filter(event -> after == null || isAfter(event, after))
                .filter(event -> last == null || ORDER.compare(event, last) <= 0)
                .toList();
    }

    private static boolean isAfter(RecordedEvent recorded, Place place) {
        int compared = recorded.event().at().compareTo(place.at());
        return compared > 0 || (compared == 0 && recorded.id() > place.id());
    }

    private static void addBlindSpots(
            List<ListEntry> entries,
            KeptTimeline timeline,
            ListFilter filter,
            @Nullable Place after,
            @Nullable RecordedEvent last) {
        for (KeptBlindSpot spot : timeline.blindSpots()) {
            Instant from = spot.from();
            boolean here = (after == null || from.isAfter(after.at()))
                    && (last == null || !from.isAfter(last.event().at()))
                    && (filter.from() == null || !from.isBefore(filter.from()))
                    && (filter.to() == null || from.isBefore(filter.to()));
            if (here) {
                int place = entries.size();
                while (place > 0 && entries.get(place - 1).at().isAfter(from)) {
                    place--;
                }
                entries.add(place, new ListEntry.Unseen(spot));
            }
        }
    }

    /** Only where the timeline has more than one day. */
    private static void addDays(List<ListEntry> entries, Incident incident, Facets facets, @Nullable Place after) {
        Instant first = first(facets);
        Instant end = last(facets);
        if (first == null || end == null || day(first, incident).equals(day(end, incident))) {
            return;
        }
        LocalDate before = after == null ? null : day(after.at(), incident);
        for (int i = 0; i < entries.size(); i++) {
            LocalDate day = day(entries.get(i).at(), incident);
            if (!day.equals(before)) {
                entries.add(
                        i,
                        new ListEntry.NewDay(
                                day, day.atStartOfDay(incident.zone()).toInstant()));
                before = day;
            }
        }
    }

    static @Nullable Instant first(Facets facets) {
        return facets.parts().stream()
                .map(Facets.Part::first)
                .min(Instant::compareTo)
                .orElse(null);
    }

    static @Nullable Instant last(Facets facets) {
        return facets.parts().stream()
                .map(Facets.Part::last)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static LocalDate day(Instant at, Incident incident) {
        return at.atZone(incident.zone()).toLocalDate();
    }
}
