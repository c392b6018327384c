package dev.hindcast.analysis;

import dev.hindcast.evidence.Events;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What every change of an analysis has in common: one transaction, for those who may, recorded and announced. */
@Component
class Changing {
    private final Incidents incidents;
    private final Events events;
    private final AnalysisChanges changes;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher announce;
    private final Clock clock;

    Changing(
            Incidents incidents,
            Events events,
            AnalysisChanges changes,
            TransactionTemplate transactions,
            ApplicationEventPublisher announce,
            Clock clock) {
        this.incidents = incidents;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
        this.announce = announce;
        this.clock = clock;
    }

    /** What others may not see does not exist for them, and viewers are refused. */
    void change(Account author, IncidentId incident, Runnable work) {
        transactions.executeWithoutResult(status -> {
            if (incidents.find(incident).isEmpty()) {
                throw new NotFound();
            }
            if (!author.mayEdit()) {
                throw new Forbidden(
                        "Viewers read. Ask an administrator to make you a member if you want to take part in the analysis.");
            }
            work.run();
        });
    }

    Instant now() {
        return clock.instant();
    }

    /** Everything cited is an event of this incident. */
    void requireEvents(IncidentId incident, Collection<Long> cited) {
        List<Long> wanted = cited.stream().distinct().toList();
        if (!wanted.isEmpty() && events.all(incident, wanted).size() < wanted.size()) {
            throw new NotFound();
        }
    }

    /** @throws Overtaken when the thing has another version than the author knew */
    void requireSeen(IncidentId incident, UUID subject, int version, int seen) {
        if (version != seen) {
            throw new Overtaken(
                    changes.of(incident, subject).stream().findFirst().orElse(null));
        }
    }

    void record(
            Account author,
            IncidentId incident,
            String what,
            @Nullable UUID subject,
            @Nullable String before,
            @Nullable String after) {
        changes.record(new AnalysisChange(incident, author.id(), now(), what, subject, before, after));
        announce.publishEvent(new AnalysisChanged(incident));
    }
}
