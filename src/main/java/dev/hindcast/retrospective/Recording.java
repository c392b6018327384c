package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.history.Content;
import dev.hindcast.retrospective.history.Revisions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What every change of a retrospective has in common: one transaction, for those who may, chained and announced. */
@Component
public class Recording {
    private final Incidents incidents;
    private final Retrospectives retrospectives;
    private final Revisions revisions;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher announce;
    private final Clock clock;

    Recording(
            Incidents incidents,
            Retrospectives retrospectives,
            Revisions revisions,
            TransactionTemplate transactions,
            ApplicationEventPublisher announce,
            Clock clock) {
        this.incidents = incidents;
        this.retrospectives = retrospectives;
        this.revisions = revisions;
        this.transactions = transactions;
        this.announce = announce;
        this.clock = clock;
    }

    /** What others may not see does not exist for them, and viewers are refused. */
    public <T> T within(Account author, IncidentId incident, Function<Instant, T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (incidents.find(incident).isEmpty()) {
                throw new NotFound();
            }
            if (!author.mayEdit()) {
                throw new Forbidden(
                        "Viewers read. Ask an administrator to make you a member if you want to take part in writing.");
            }
            return work.apply(clock.instant().truncatedTo(ChronoUnit.MICROS));
        }));
    }

    /** The same for one that was begun; nobody else changes it meanwhile. */
    public <T> T change(Account author, IncidentId incident, Work<T> work) {
        return within(
                author, incident, now -> work.on(retrospectives.locked(incident).orElseThrow(NotFound::new), now));
    }

    /** Work on a retrospective at an instant. */
    public interface Work<T> {
        T on(Retrospective retrospective, Instant now);
    }

    /** @param section the key of the section that changed; empty for anything else */
    public void record(
            Account author,
            IncidentId incident,
            String what,
            String subject,
            Map<String, ? extends @Nullable Object> content,
            String section) {
        announce.publishEvent(new RetrospectiveChanged(incident, section));
        revisions.append(incident, what, subject, author.id(), Content.of(content));
    }

    void announce(Object event) {
        announce.publishEvent(event);
    }
}
