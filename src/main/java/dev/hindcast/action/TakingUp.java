package dev.hindcast.action;

import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What people make of recorded actions: an action of their own, or nothing any more, with a reason. */
@Service
public class TakingUp {
    private final Actions actions;
    private final RecordedActions recorded;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TakingUp(Actions actions, RecordedActions recorded, TransactionTemplate transactions, Clock clock) {
        this.actions = actions;
        this.recorded = recorded;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Makes it an action like any other, whose history begins with where it was recorded. What was in progress or done
     * by the text is so here too when it is taken.
     *
     * @param take false to propose it only
     * @throws Refused when somebody has answered it already
     * @throws Cap.Reached when there are five already and no answer to that
     */
    public ActionId takeUp(Account author, UUID id, Plan plan, boolean take, Cap.@Nullable Answer answer) {
        Recorded seen = require(id);
        return actions.within(author, seen.incident(), () -> {
            Recorded now = require(id);
            now.requireUnanswered();
            ActionId action = actions.adopted(author, now, plan, take, answer);
            recorded.answer(now.takenUp(action, author.id(), clock.instant()));
            return action;
        });
    }

    /** @throws Refused without a reason, or when somebody has answered it already */
    public void setAside(Account author, UUID id, String reason) {
        Recorded seen = require(id);
        actions.within(author, seen.incident(), () -> {
            recorded.answer(require(id).setAside(reason, author.id(), clock.instant()));
            return id;
        });
    }

    private Recorded require(UUID id) {
        return Objects.requireNonNull(
                transactions.execute(status -> recorded.find(id).orElseThrow(NotFound::new)));
    }
}
