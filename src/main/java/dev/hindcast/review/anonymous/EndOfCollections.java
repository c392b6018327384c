package dev.hindcast.review.anonymous;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks every second, on every node, for collections that are due; whichever node is first ends them and says so. */
@Component
class EndOfCollections {
    private static final Logger log = LoggerFactory.getLogger(EndOfCollections.class);

    private final AnonymousCollections collections;
    private final Clock clock;
    private final ApplicationEventPublisher announce;
    private final TransactionTemplate transactions;

    EndOfCollections(
            AnonymousCollections collections,
            Clock clock,
            ApplicationEventPublisher announce,
            TransactionTemplate transactions) {
        this.collections = collections;
        this.clock = clock;
        this.announce = announce;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 1000)
    void endWhatIsDue() {
        try {
            transactions.executeWithoutResult(
                    status -> collections.endDue(clock.instant()).forEach(announce::publishEvent));
        } catch (RuntimeException e) {
            // Not its message, which might quote a row.
            log.warn(
                    "Collections that are due could not be ended and are tried again: {}",
                    e.getClass().getName());
        }
    }
}
