package dev.hindcast.incident;

import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What people say about an incident's impact: one short transaction each, attributed, announced, never overwritten. */
@Service
public class Impacts {
    private final Incidents incidents;
    private final ImpactFigures figures;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher announce;
    private final Clock clock;

    Impacts(
            Incidents incidents,
            ImpactFigures figures,
            TransactionTemplate transactions,
            ApplicationEventPublisher announce,
            Clock clock) {
        this.incidents = incidents;
        this.figures = figures;
        this.transactions = transactions;
        this.announce = announce;
        this.clock = clock;
    }

    /**
     * Records an answer.
     *
     * @param seen the version of the figure that the author knew, 0 when there was none
     * @throws ImpactOvertaken when somebody has answered it since
     */
    public void say(Account author, IncidentId incident, ImpactAnswer answer, int seen) {
        transactions.executeWithoutResult(status -> {
            if (incidents.find(incident).isEmpty()) {
                throw new NotFound();
            }
            if (!author.mayEdit()) {
                throw new Forbidden(
                        "Viewers read. Ask an administrator to make you a member if you want to say what the impact was.");
            }
            Optional<ImpactFigure> now = figures.newest(incident, answer.kind(), answer.label());
            int version = now.map(ImpactFigure::version).orElse(0);
            // One that was withdrawn can be said anew by who does not know that it ever was there.
            boolean free = seen == 0
                    && now.filter(figure -> figure.known() != ImpactKnown.WITHDRAWN)
                            .isEmpty();
            if (version != seen && !free) {
                throw new ImpactOvertaken(now.orElseThrow(NotFound::new));
            }
            ImpactFigure figure = new ImpactFigure(
                    answer.kind(),
                    answer.label(),
                    answer.known(),
                    answer.range(),
                    answer.choice(),
                    answer.source(),
                    author.id(),
                    clock.instant(),
                    version + 1);
            if (!figures.say(incident, figure)) {
                throw new ImpactOvertaken(
                        figures.newest(incident, answer.kind(), answer.label()).orElseThrow(NotFound::new));
            }
            announce.publishEvent(new ImpactChanged(incident));
        });
    }
}
