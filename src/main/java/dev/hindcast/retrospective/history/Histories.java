package dev.hindcast.retrospective.history;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of one incident, for those who may see it, and its tombstones. */
@Service
public class Histories {
    private final Incidents incidents;
    private final Revisions revisions;
    private final Signing.Heads heads;
    private final EarlierHistories earlier;

    Histories(Incidents incidents, Revisions revisions, Signing.Heads heads, EarlierHistories earlier) {
        this.incidents = incidents;
        this.revisions = revisions;
        this.heads = heads;
        this.earlier = earlier;
    }

    /** @throws NotFound when it may not be seen */
    @Transactional(readOnly = true)
    public HistoryFile of(IncidentId incident) {
        if (incidents.find(incident).isEmpty()) {
            throw new NotFound();
        }
        return new HistoryFile(revisions.of(incident), heads.of(incident.value()));
    }

    /**
     * The same, together with those that it goes on from where it was restored.
     *
     * @throws NotFound when it may not be seen
     */
    @Transactional(readOnly = true)
    public HistoryFile whole(IncidentId incident) {
        HistoryFile own = of(incident);
        return earlier.before(incident)
                .map(json -> HistoryFile.kept(json).followedBy(own))
                .orElse(own);
    }

    /**
     * Takes the content of a revision out for legal reasons; a tombstone says who did it and why.
     *
     * @throws Forbidden for all but administrators
     * @throws NotFound when there is no such content
     */
    @Transactional
    public void bury(Account author, IncidentId incident, long sequence, String reason) {
        if (incidents.find(incident).isEmpty()) {
            throw new NotFound();
        }
        if (!author.isAdministrator()) {
            throw new Forbidden("Only administrators take something out of a history, and only for legal reasons.");
        }
        if (!revisions.bury(incident, sequence)) {
            throw new NotFound();
        }
        revisions.append(
                incident,
                Revision.TOMBSTONE,
                Long.toString(sequence),
                author.id(),
                Content.of(Map.of("reason", reason.strip())));
    }
}
