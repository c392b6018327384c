package dev.hindcast.action;

import dev.hindcast.incident.IncidentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What actions want to know of contributing factors; whoever keeps those answers, as far as the viewer may see them. */
public interface FactorSource {
    /** For a server that keeps no factors. */
    FactorSource NONE = new FactorSource() {
        @Override
        public List<Named> of(IncidentId incident) {
            return List.of();
        }

        @Override
        public Map<UUID, String> titles(Collection<UUID> factors) {
            return Map.of();
        }

        @Override
        public Set<IncidentId> sharing(IncidentId incident) {
            return Set.of();
        }
    };

    /** The factors of an incident, to choose from. */
    List<Named> of(IncidentId incident);

    /** Titles by id; unknown ones are left out. */
    Map<UUID, String> titles(Collection<UUID> factors);

    /** Other incidents that have a factor in common with this one. */
    Set<IncidentId> sharing(IncidentId incident);

    /** A factor by its title. */
    record Named(UUID id, String title) {}
}
