package dev.hindcast.timeline.edit;

import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceImported;
import dev.hindcast.evidence.EvidenceRead;
import dev.hindcast.incident.IncidentChanged;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.database.Acting;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When milestones and blind spots are worked out anew: at once for a small timeline, so that an edit is answered with what
 * follows from it, and in the background for a large one. What is due is noted with the change itself.
 */
@Component
public class Reconstructions {
    private static final Logger log = LoggerFactory.getLogger(Reconstructions.class);
    private static final long AT_ONCE = 5_000;

    private final Reconstruction reconstruction;
    private final KeptTimelines timelines;
    private final StatementStates states;
    private final Edits edits;
    private final Events events;
    private final TransactionTemplate transactions;
    private final Set<IncidentId> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "reconstruction");
        thread.setDaemon(true);
        return thread;
    });

    Reconstructions(
            Reconstruction reconstruction,
            KeptTimelines timelines,
            StatementStates states,
            Edits edits,
            Events events,
            TransactionTemplate transactions) {
        this.reconstruction = reconstruction;
        this.timelines = timelines;
        this.states = states;
        this.edits = edits;
        this.events = events;
        this.transactions = transactions;
    }

    /** After a change is committed that noted it as due. */
    void now(IncidentId incident) {
        Long size = transactions.execute(status -> events.count(EventQuery.of(incident)));
        if (size != null && size <= AT_ONCE) {
            reconstruction.of(incident);
        } else {
            soon(incident);
        }
    }

    /** In the background, on behalf of whoever is acting now. */
    public void soon(IncidentId incident) {
        UUID acting = Acting.account();
        if (acting != null && waiting.add(incident)) {
            background.execute(() -> {
                waiting.remove(incident);
                try {
                    Acting.as(acting, () -> reconstruction.of(incident));
                } catch (RuntimeException e) {
                    log.error("The milestones of incident {} could not be worked out; it is tried again", incident, e);
                }
            });
        }
    }

    @EventListener
    void follow(EvidenceRead read) {
        if (!read.became().isEmpty()) {
            transactions.executeWithoutResult(status -> {
                states.follow(read.incident(), read.became());
                edits.follow(read.incident(), read.became());
                timelines.follow(read.incident(), read.became());
            });
        }
    }

    @EventListener
    void note(EvidenceImported imported) {
        transactions.executeWithoutResult(status -> timelines.due(imported.incident()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void begin(EvidenceImported imported) {
        soon(imported.incident());
    }

    /** The sentences tell times in the incident's zone. */
    @EventListener
    void note(IncidentChanged change) {
        transactions.executeWithoutResult(status -> timelines.due(change.incident()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void begin(IncidentChanged change) {
        soon(change.incident());
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }
}
