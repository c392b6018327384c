package dev.hindcast.retrospective;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.review.ReviewClosed;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins the retrospective when the hour is over, on behalf of whoever closed it; a guest leaves that to the others. */
@Component
class DraftedAfterReview {
    private static final Logger log = LoggerFactory.getLogger(DraftedAfterReview.class);

    private final Drafting drafting;
    private final Accounts accounts;
    /** What it listens to is over, but its transaction is still at hand. */
    private final TransactionTemplate another;

    DraftedAfterReview(Drafting drafting, Accounts accounts, PlatformTransactionManager transactions) {
        this.drafting = drafting;
        this.accounts = accounts;
        this.another = new TransactionTemplate(transactions);
        this.another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The closed review stands, whatever becomes of the draft. */
    @TransactionalEventListener(fallbackExecution = true)
    void begin(ReviewClosed closed) {
        try {
            another.executeWithoutResult(
                    status -> author().ifPresent(account -> drafting.begin(account, closed.incident(), "")));
        } catch (RuntimeException e) {
            log.error("The retrospective of incident {} was not begun; its page offers it", closed.incident(), e);
        }
    }

    private Optional<Account> author() {
        UUID acting = Acting.account();
        return acting == null ? Optional.empty() : accounts.find(acting).filter(Account::mayEdit);
    }
}
