package dev.hindcast.evidence;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events of an incident are meant; empty or null parts do not narrow.
 *
 * @param text stands in the statement, the actor or the service, in any case
 * @param from inclusive
 * @param to exclusive
 * @param onlyIds no others than these; null for all, empty for none
 * @param exceptIds these not
 */
public record EventQuery(
        IncidentId incident,
        Set<Kind> kinds,
        Set<String> sources,
        Set<String> services,
        String text,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Set<Long> onlyIds,
        Set<Long> exceptIds) {
    public static EventQuery of(IncidentId incident) {
        return new EventQuery(incident, Set.of(), Set.of(), Set.of(), "", null, null, null, Set.of());
    }

    public EventQuery kinds(Set<Kind> kinds) {
        return new EventQuery(incident, kinds, sources, services, text, from, to, onlyIds, exceptIds);
    }

    public EventQuery sources(Set<String> sources) {
        return new EventQuery(incident, kinds, sources, services, text, from, to, onlyIds, exceptIds);
    }

    public EventQuery services(Set<String> services) {
        return new EventQuery(incident, kinds, sources, services, text, from, to, onlyIds, exceptIds);
    }

    public EventQuery text(String text) {
        return new EventQuery(incident, kinds, sources, services, text, from, to, onlyIds, exceptIds);
    }

    public EventQuery between(@Nullable Instant from, @Nullable Instant to) {
        return new EventQuery(incident, kinds, sources, services, text, from, to, onlyIds, exceptIds);
    }

    public EventQuery only(@Nullable Set<Long> ids) {
        return new EventQuery(incident, kinds, sources, services, text, from, to, ids, exceptIds);
    }

    public EventQuery except(Set<Long> ids) {
        return new EventQuery(incident, kinds, sources, services, text, from, to, onlyIds, ids);
    }
}
