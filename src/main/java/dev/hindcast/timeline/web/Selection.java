package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.edit.KeptTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ListFilter} means for one incident: a query for its events, and besides single ones that the query does
 * not reach, because people or milestones chose them or because a new wording says what is looked for.
 */
record Selection(EventQuery query, Set<Long> besides, ListFilter filter) {
    private static final Duration AROUND = Duration.ofHours(1);
    private static final Set<Kind> READ_FIRST = EnumSet.complementOf(EnumSet.of(Kind.LOG, Kind.SPAN, Kind.METRIC));
    private static final Set<Kind> WITHOUT_CHAT =
            EnumSet.complementOf(EnumSet.of(Kind.LOG, Kind.SPAN, Kind.METRIC, Kind.CHAT));

    /** @param chatty whether there is more chat than one reads before one knows what matters */
    static Selection of(
            IncidentId incident,
            ListFilter filter,
            KeptTimeline timeline,
            Set<Long> pinned,
            Set<Long> hidden,
            Set<Long> worded,
            boolean chatty) {
        EventQuery query = EventQuery.of(incident)
                .kinds(filter.kind() == null ? Set.of() : Set.of(filter.kind()))
                .sources(filter.source().isEmpty() ? Set.of() : Set.of(filter.source()))
                .services(filter.service().isEmpty() ? Set.of() : Set.of(filter.service()))
                .text(filter.text())
                .between(filter.from(), filter.to());
        Set<Long> besides = new HashSet<>(worded);
        query = switch (filter.view()) {
            case PINNED -> query.only(without(pinned, hidden));
            case HIDDEN -> query.only(hidden);
            case ALL -> query.except(hidden);
            case MATTERS -> {
                besides.addAll(pinned);
                besides.addAll(timeline.cited());
                EventQuery matters = query.except(hidden).kinds(kinds(filter, chatty));
                yield filter.isSpan() ? matters : around(matters, timeline);
            }
        };
        if (query.onlyIds() != null) {
            besides.retainAll(query.onlyIds());
        }
        besides.removeAll(query.exceptIds());
        return new Selection(query, besides, filter);
    }

    private static Set<Kind> kinds(ListFilter filter, boolean chatty) {
        return filter.kind() != null ? Set.of(filter.kind()) : chatty ? WITHOUT_CHAT : READ_FIRST;
    }

    private static EventQuery around(EventQuery query, KeptTimeline timeline) {
        List<Instant> known = timeline.milestones().stream()
                .flatMap(kept -> Stream.ofNullable(kept.at()))
                .sorted()
                .toList();
        return known.isEmpty()
                ? query
                : query.between(
                        known.get(0).minus(AROUND), known.get(known.size() - 1).plus(AROUND));
    }

    private static Set<Long> without(Set<Long> ids, Set<Long> others) {
        Set<Long> rest = new HashSet<>(ids);
        rest.removeAll(others);
        return rest;
    }

    /** Whether an event that is listed besides really belongs here; its words may be those of a new wording. */
    boolean fitsBesides(RecordedEvent recorded) {
        Event event = recorded.event();
        return (filter.kind() == null || event.kind() == filter.kind())
                && (filter.source().isEmpty() || event.source().equals(filter.source()))
                && (filter.service().isEmpty() || filter.service().equals(event.service()))
                && (filter.from() == null || !event.at().isBefore(filter.from()))
                && (filter.to() == null || event.at().isBefore(filter.to()))
                && !reaches(recorded);
    }

    /** Whether the query itself finds it. */
    boolean reaches(RecordedEvent recorded) {
        Event event = recorded.event();
        long id = recorded.id();
        return (query.kinds().isEmpty() || query.kinds().contains(event.kind()))
                && (query.sources().isEmpty() || query.sources().contains(event.source()))
                && (query.services().isEmpty()
                        || (event.service() != null && query.services().contains(event.service())))
                && (query.from() == null || !event.at().isBefore(query.from()))
                && (query.to() == null || event.at().isBefore(query.to()))
                && (query.onlyIds() == null || query.onlyIds().contains(id))
                && !query.exceptIds().contains(id)
                && says(event.text(), event.actor(), event.service());
    }

    private boolean says(@Nullable String... texts) {
        String wanted = query.text().toLowerCase(Locale.ROOT);
        for (String text : texts) {
            if (text != null && text.toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return wanted.isEmpty();
    }
}
