package dev.hindcast.action;

import dev.hindcast.incident.IncidentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The actions of all incidents that whoever is acting may see. */
public interface ActionItems {
    Optional<ActionItem> find(ActionId id);

    /** Taken, proposed and not taken ones, in the order of {@link Ranking}. */
    List<ActionItem> of(IncidentId incident);

    /** Taken ones, what is due first in front. */
    List<ActionItem> taken(Filter filter, int limit, int offset);

    /** How many taken ones there are of each owner, in each state, late or not. */
    List<Tally> tally(LocalDate today);

    /** Taken ones of these incidents in one of these states, what is due first in front. */
    List<ActionItem> takenOf(Collection<IncidentId> incidents, Collection<State> states);

    /** Those about which something was said in the review of the incident. */
    List<ActionItem> reviewedIn(IncidentId incident);

    /** Until the transaction ends, nobody else changes an action of this incident. */
    void lock(IncidentId incident);

    void add(ActionItem action);

    /** Adds one as it was elsewhere, with its version. */
    void restore(ActionItem action);

    /** Counts its version up. */
    void put(ActionItem action);

    /**
     * Which ones to list.
     *
     * @param owners null for everybody's
     * @param dueBefore only what was to be done, or to be looked at when it is done, before that day; null for any
     */
    record Filter(
            @Nullable Collection<UUID> owners,
            Collection<State> states,
            @Nullable LocalDate dueBefore) {}
}
