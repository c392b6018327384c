package dev.hindcast.incident;

import dev.hindcast.platform.live.MayFollow.Visitor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All incidents that whoever is acting may see; the database leaves out the others from every answer. */
public interface Incidents {
    Optional<Incident> find(IncidentId id);

    /** Those of them that there are, in no order. */
    List<Incident> find(Collection<IncidentId> ids);

    /** Newest first. */
    List<Incident> list(Filter filter, int limit, int offset);

    long count(Filter filter);

    /** The services of visible incidents, in order, each once. */
    List<String> services();

    /** Those recorded before this one with which it has a service in common, in any case of letters; newest first. */
    List<Incident> earlierWithServicesOf(Incident incident);

    /** Those of the visitors to incidents' streams who see the incident, whoever acts; outside of transactions only. */
    Set<Visitor> mayFollow(Collection<Visitor> visitors);

    void add(Incident incident, Audience audience);

    void change(Incident incident);

    Audience audience(IncidentId id);

    void changeAudience(IncidentId id, Audience audience);

    /**
     * Which incidents to list; null or empty parts do not narrow.
     *
     * @param text words of the title, in any case
     */
    record Filter(
            String text,
            @Nullable Severity severity,
            @Nullable String service,
            @Nullable Boolean nearMiss) {
        public static Filter none() {
            return new Filter("", null, null, null);
        }

        public boolean narrows() {
            return !text.isBlank() || severity != null || service != null || nearMiss != null;
        }
    }
}
