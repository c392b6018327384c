package dev.hindcast.timeline.edit;

import dev.hindcast.incident.IncidentId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What people made of the statements of the incidents that whoever is acting may see. */
public interface StatementStates {
    /** Only those that somebody edited. */
    Map<Long, StatementState> of(IncidentId incident, Collection<Long> events);

    Set<Long> pinned(IncidentId incident);

    Set<Long> hidden(IncidentId incident);

    /** Those whose new wording contains the text, in any case. */
    Set<Long> worded(IncidentId incident, String text);

    /** For changing it: until the transaction ends, nobody else changes this one. */
    StatementState locked(IncidentId incident, long event);

    void put(IncidentId incident, StatementState state);

    /** Events have new numbers. */
    void follow(IncidentId incident, Map<Long, Long> became);
}
