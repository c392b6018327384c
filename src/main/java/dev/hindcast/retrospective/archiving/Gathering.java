package dev.hindcast.retrospective.archiving;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.retrospective.Retrospective;
import dev.hindcast.retrospective.Retrospectives;
import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.model.Models;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is acting may see, one incident after the other. */
@Component
class Gathering {
    private final Incidents incidents;
    private final Retrospectives retrospectives;
    private final EvidenceFiles files;
    private final Models models;

    Gathering(Incidents incidents, Retrospectives retrospectives, EvidenceFiles files, Models models) {
        this.incidents = incidents;
        this.retrospectives = retrospectives;
        this.files = files;
        this.models = models;
    }

    /** @param state of the retrospective; null where nobody has begun to write one */
    record Found(Incident incident, Retrospective.@Nullable State state, List<EvidenceFile> evidence) {}

    /** Oldest first, so that those that come later change no name of a folder. */
    @Transactional(readOnly = true)
    public List<IncidentId> incidents() {
        List<IncidentId> ids = new ArrayList<>();
        incidents.list(Incidents.Filter.none(), Integer.MAX_VALUE, 0).forEach(incident -> ids.add(incident.id()));
        Collections.reverse(ids);
        return ids;
    }

    /** Empty when it may not be seen any more. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Found> find(IncidentId id) {
        return incidents
                .find(id)
                .map(incident -> new Found(
                        incident,
                        retrospectives.find(id).map(Retrospective::state).orElse(null),
                        files.list(id)));
    }

    Written written(IncidentId id) {
        return models.whole(id);
    }
}
