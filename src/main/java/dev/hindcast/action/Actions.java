package dev.hindcast.action;

import dev.hindcast.action.ActionChange.What;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people do with actions. Each is one short transaction that records who did what and is announced; what others may
 * not see does not exist for them, viewers are refused, and whoever comes late is told and overwrites nothing.
 */
@Service
public class Actions {
    private final Incidents incidents;
    private final ActionItems items;
    private final ActionHistory history;
    private final RecordedActions recorded;
    private final Owners owners;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher announce;
    private final Clock clock;

    Actions(
            Incidents incidents,
            ActionItems items,
            ActionHistory history,
            RecordedActions recorded,
            Owners owners,
            TransactionTemplate transactions,
            ApplicationEventPublisher announce,
            Clock clock) {
        this.incidents = incidents;
        this.items = items;
        this.history = history;
        this.recorded = recorded;
        this.owners = owners;
        this.transactions = transactions;
        this.announce = announce;
        this.clock = clock;
    }

    /** Kept for a decision; owner, deadline and verification may still be missing. */
    public ActionId propose(Account author, IncidentId incident, Plan plan) {
        return within(author, incident, () -> proposed(author, incident, plan));
    }

    /**
     * Proposes and takes it at once.
     *
     * @throws Cap.Reached when there are five already and no answer to that
     */
    public ActionId take(Account author, IncidentId incident, Plan plan, Cap.@Nullable Answer answer) {
        return within(author, incident, () -> {
            ActionId id = proposed(author, incident, plan);
            items.put(take(author, require(id), answer));
            return id;
        });
    }

    /**
     * Keeps what a postmortem written elsewhere lists, in its order. It joins the transaction of its caller; called twice
     * it keeps all of it twice.
     */
    public void record(Account author, IncidentId incident, List<RecordedAction> listed) {
        if (!listed.isEmpty()) {
            within(author, incident, () -> {
                recorded.add(incident, author.id(), clock.instant(), listed);
                return incident;
            });
        }
    }

    /** The same as proposing for what a postmortem lists; taken at once where the decision is made already. */
    ActionId adopted(Account author, Recorded from, Plan plan, boolean take, Cap.@Nullable Answer answer) {
        ActionId id = added(
                author,
                from.incident(),
                plan,
                What.ADOPT,
                from.said().title(),
                from.said().from());
        if (take) {
            ActionItem taken = take(author, require(id), answer);
            State there = from.said().state();
            if (there == State.IN_PROGRESS || there == State.DONE) {
                taken = moved(author, taken, there, "so it was recorded", null);
            }
            items.put(taken);
        }
        return id;
    }

    /**
     * Takes a proposed one, or one that was not taken before.
     *
     * @param seen the version that the author saw
     * @throws Overtaken when there has been another one since
     * @throws Cap.Reached when there are five already and no answer to that
     */
    public void take(Account author, ActionId id, int seen, Cap.@Nullable Answer answer) {
        change(author, id, seen, action -> take(author, action, answer));
    }

    /** @throws Overtaken when it was changed since the author saw it */
    public void decline(Account author, ActionId id, int seen, String reason) {
        change(author, id, seen, action -> {
            ActionItem declined = action.declined(author.id(), clock.instant(), reason);
            record(author, declined, What.DECLINE, null, "", "", reason, null);
            return declined;
        });
    }

    /** @throws Overtaken when it was changed since the author saw it */
    public void change(Account author, ActionId id, int seen, Plan plan) {
        change(author, id, seen, action -> {
            requireOwner(action.incident(), plan.owner(), action.plan().owner());
            requireFollowed(action.incident(), plan.follows());
            ActionItem changed = action.changed(plan);
            List<Plan.Difference> differences = action.plan().differences(plan);
            differences.forEach(
                    one -> record(author, action, What.CHANGE, one.field(), one.before(), one.after(), "", null));
            return differences.isEmpty() ? action : changed;
        });
    }

    /**
     * Brings it into another state.
     *
     * @param words the finding, or the reason of a drop
     * @param answer for a dropped one that is taken up again when there are five
     * @throws Overtaken when it was changed since the author saw it
     */
    public void move(Account author, ActionId id, int seen, State to, String words, Cap.@Nullable Answer answer) {
        change(author, id, seen, action -> {
            if (action.state() == State.DROPPED) {
                makeRoom(author, action.incident(), answer);
            }
            return moved(author, action, to, words, null);
        });
    }

    /** The same for what a review says about an earlier action; {@code CONFIRM} where the state stays. */
    ActionItem moved(Account author, ActionItem action, State to, String words, @Nullable IncidentId reviewOf) {
        if (action.state() == to) {
            record(author, action, What.CONFIRM, null, to.key(), to.key(), words, reviewOf);
            return action;
        }
        ActionItem moved = action.moved(to, words);
        record(author, action, What.MOVE, null, action.state().key(), to.key(), words, reviewOf);
        return moved;
    }

    private ActionId proposed(Account author, IncidentId incident, Plan plan) {
        return added(author, incident, plan, What.PROPOSE, "", plan.origin());
    }

    private ActionId added(Account author, IncidentId incident, Plan plan, What how, String before, String reason) {
        requireOwner(incident, plan.owner(), null);
        requireFollowed(incident, plan.follows());
        ActionItem action = ActionItem.proposed(incident, plan, author.id(), clock.instant());
        items.add(action);
        record(author, action, how, null, before, plan.title(), reason, null);
        return action.id();
    }

    private ActionItem take(Account author, ActionItem action, Cap.@Nullable Answer answer) {
        String beyond = makeRoom(author, action.incident(), answer);
        ActionItem taken = action.taken(author.id(), clock.instant(), beyond);
        record(author, taken, What.TAKE, null, "", "", beyond, null);
        return taken;
    }

    /** Gives the reason why there is one too many, or drops the one that makes room. */
    private String makeRoom(Account author, IncidentId incident, Cap.@Nullable Answer answer) {
        List<ActionItem> kept =
                items.of(incident).stream().filter(ActionItem::isKept).toList();
        String beyond = Cap.admit(kept, answer);
        if (kept.size() >= Cap.MOST && answer != null && answer.instead() != null) {
            ActionItem dropped = kept.stream()
                    .filter(action -> action.id().equals(answer.instead()))
                    .findFirst()
                    .orElseThrow(() -> new Refused("The action that was to be dropped is not among these any more."));
            items.put(moved(author, dropped, State.DROPPED, answer.reason(), null));
        }
        return beyond;
    }

    private void requireOwner(IncidentId incident, @Nullable UUID owner, @Nullable UUID before) {
        Incident about = incidents.find(incident).orElseThrow(NotFound::new);
        if (owner != null
                && !owner.equals(before)
                && owners.of(about).stream().noneMatch(account -> account.id().equals(owner))) {
            throw new Refused("The owner has to be somebody who can sign in and may see this incident.");
        }
    }

    private void requireFollowed(IncidentId incident, @Nullable ActionId follows) {
        if (follows != null && !require(follows).incident().equals(incident)) {
            throw new NotFound();
        }
    }

    void change(Account author, ActionId id, int seen, UnaryOperator<ActionItem> work) {
        IncidentId incident = Objects.requireNonNull(
                transactions.execute(status -> require(id).incident()));
        within(author, incident, () -> {
            ActionItem action = require(id);
            if (action.version() != seen) {
                throw new Overtaken(action, history.of(id).get(0));
            }
            ActionItem after = work.apply(action);
            if (after != action) {
                items.put(after);
            }
            return id;
        });
    }

    /** The lock comes first: the cap counts, and two people may act at once. */
    <T> T within(Account author, IncidentId incident, Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (incidents.find(incident).isEmpty()) {
                throw new NotFound();
            }
            if (!author.mayEdit()) {
                throw new Forbidden(
                        "Viewers read. Ask an administrator to make you a member if you want to decide on actions.");
            }
            items.lock(incident);
            T result = work.get();
            announce.publishEvent(new ActionsChanged(incident));
            return result;
        }));
    }

    private ActionItem require(ActionId id) {
        return items.find(id).orElseThrow(NotFound::new);
    }

    private void record(
            Account author,
            ActionItem action,
            What what,
            @Nullable String field,
            String before,
            String after,
            String reason,
            @Nullable IncidentId reviewOf) {
        history.record(new ActionChange(
                0,
                action.id(),
                action.incident(),
                author.id(),
                clock.instant(),
                what,
                field,
                before,
                after,
                reason.strip(),
                reviewOf));
    }
}
