package dev.hindcast.retrospective.model;

import dev.hindcast.action.ActionChange;
import dev.hindcast.action.ActionHistory;
import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.ActionType;
import dev.hindcast.action.Decision;
import dev.hindcast.action.Level;
import dev.hindcast.action.Plan;
import dev.hindcast.action.State;
import dev.hindcast.action.TrackerLink;
import dev.hindcast.action.Verification;
import dev.hindcast.action.Worth;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.retrospective.Stated.Owner;
import dev.hindcast.retrospective.model.ActionModel.Change;
import dev.hindcast.retrospective.model.Model.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Actions with what was decided and found. A taken one whose owner has no account here belongs to whoever restores it, until
 * somebody hands it on; the file's name is told.
 */
@Component
final class ActionPart {
    private final ActionItems items;
    private final ActionHistory history;
    private final Incidents incidents;

    ActionPart(ActionItems items, ActionHistory history, Incidents incidents) {
        this.items = items;
        this.history = history;
        this.incidents = incidents;
    }

    List<ActionModel> read(Outgoing out) {
        Map<String, ActionModel> before = out.earlier.byId(Model::actions, ActionModel::id);
        return items.of(out.incident).stream()
                .map(action -> action(action, before.get(action.id().toString()), out))
                .toList();
    }

    private ActionModel action(ActionItem action, @Nullable ActionModel before, Outgoing out) {
        Plan plan = action.plan();
        Decision decision = action.decision();
        return new ActionModel(
                action.id().toString(),
                plan.title(),
                plan.type().word(),
                owner(action, before, out),
                plan.deadline(),
                plan.verification().how(),
                plan.verification().by(),
                plan.worth().impact().number(),
                plan.worth().effort().number(),
                plan.worth().riskReduction().number(),
                plan.worth().alignment().number(),
                plan.factors().stream().map(UUID::toString).toList(),
                plan.origin(),
                plan.links().stream().map(TrackerLink::address).toList(),
                plan.follows() == null ? null : plan.follows().toString(),
                decision.answer().key(),
                decision.reason(),
                decision.beyondCap(),
                before != null && out.earlier.isWhen(decision.at())
                        ? out.again(before.decided())
                        : out.perhaps(decision.by(), decision.at()),
                action.state().key(),
                action.finding(),
                action.droppedBecause(),
                before == null ? out.said(action.author(), action.createdAt()) : out.said(before.proposed()),
                action.version(),
                history(action, before, out));
    }

    private static @Nullable String owner(ActionItem action, @Nullable ActionModel before, Outgoing out) {
        String owner = before == null ? null : before.owner();
        return owner != null && out.earlier.stated().owner(action).isPresent()
                ? out.personAgain(owner)
                : out.person(action.plan().owner());
    }

    /** What a file says first; the restoring itself says nothing new. */
    private List<Change> history(ActionItem action, @Nullable ActionModel before, Outgoing out) {
        List<Change> here = new ArrayList<>(history.of(action.id()).stream()
                .filter(change -> !out.earlier.isWhen(change.at()))
                .map(change -> change(change, out))
                .toList());
        Collections.reverse(here);
        List<Change> brought = before == null ? List.of() : before.history();
        return Stream.concat(brought.stream().map(change -> again(change, out)), here.stream())
                .toList();
    }

    private Change change(ActionChange change, Outgoing out) {
        boolean owner = Plan.Difference.OWNER.equals(change.field());
        IncidentId review = change.reviewOf();
        return new Change(
                out.said(change.author(), change.at()),
                change.what().word(),
                change.field(),
                owner ? person(change.before(), out) : change.before(),
                owner ? person(change.after(), out) : change.after(),
                change.reason(),
                review == null || incidents.find(review).isEmpty() ? null : review.toString());
    }

    private static String person(String account, Outgoing out) {
        String person = account.isEmpty() ? null : out.person(UUID.fromString(account));
        return person == null ? "" : person;
    }

    private static Change again(Change before, Outgoing out) {
        return new Change(
                out.said(before.done()),
                before.what(),
                before.field(),
                again(before.field(), before.before(), out),
                again(before.field(), before.after(), out),
                before.reason(),
                before.reviewOf());
    }

    private static String again(@Nullable String field, String value, Outgoing out) {
        if (Plan.Difference.OWNER.equals(field)) {
            return value.isEmpty() ? "" : out.personAgain(value);
        }
        return Plan.Difference.FACTORS.equals(field) || Plan.Difference.FOLLOWS.equals(field)
                ? Arrays.stream(value.split(" ", -1)).map(out.earlier::now).collect(Collectors.joining(" "))
                : value;
    }

    void restore(List<ActionModel> actions, Incoming in) {
        Map<ActionId, ActionItem> waiting = new LinkedHashMap<>();
        for (ActionModel action : actions) {
            ActionItem item = item(action, in);
            waiting.put(item.id(), item);
        }
        while (!waiting.isEmpty()) {
            add(waiting.values().iterator().next(), waiting);
        }
        for (ActionModel action : actions) {
            history.record(new ActionChange(
                    0,
                    new ActionId(in.id(action.id())),
                    in.incident,
                    in.author.id(),
                    in.at,
                    ActionChange.What.PROPOSE,
                    null,
                    "",
                    action.title(),
                    "Restored from a file"
                            + (action.owner() == null ? "" : ", where it belongs to " + in.name(action.owner())),
                    null));
        }
    }

    /** What it follows is added first; those that follow each other in a circle are refused by the database. */
    private void add(ActionItem item, Map<ActionId, ActionItem> waiting) {
        waiting.remove(item.id());
        ActionId follows = item.plan().follows();
        ActionItem followed = follows == null ? null : waiting.get(follows);
        if (followed != null) {
            add(followed, waiting);
        }
        items.restore(item);
    }

    private static ActionItem item(ActionModel action, Incoming in) {
        Said decided = action.decided();
        return new ActionItem(
                new ActionId(in.id(action.id())),
                in.incident,
                plan(action, in),
                new Decision(
                        Decision.Answer.of(action.decision()),
                        action.decisionReason(),
                        action.beyondCap(),
                        decided == null ? null : in.author.id(),
                        decided == null ? null : in.at),
                State.of(action.state()),
                action.finding(),
                action.droppedBecause(),
                in.author.id(),
                in.next(),
                action.version());
    }

    /** Who owns each here, and whom the file names, by the action's id here. */
    static Map<UUID, Owner> owners(List<ActionModel> actions, Incoming in) {
        return actions.stream()
                .filter(action -> action.owner() != null)
                .collect(Collectors.toMap(
                        action -> in.id(action.id()),
                        action -> new Owner(owner(action, in), in.name(String.valueOf(action.owner())))));
    }

    private static @Nullable UUID owner(ActionModel action, Incoming in) {
        UUID owner = in.account(action.owner());
        boolean taken = Decision.Answer.of(action.decision()) == Decision.Answer.TAKEN;
        return owner == null && taken ? in.author.id() : owner;
    }

    private static Plan plan(ActionModel action, Incoming in) {
        return new Plan(
                action.title(),
                ActionType.of(action.type()),
                owner(action, in),
                action.deadline(),
                new Verification(action.verification(), action.verifyBy()),
                new Worth(
                        Level.of(action.impact()),
                        Level.of(action.effort()),
                        Level.of(action.riskReduction()),
                        Level.of(action.alignment())),
                action.factors().stream().map(in::id).toList(),
                action.origin(),
                action.links().stream().map(TrackerLink::new).toList(),
                action.follows() == null ? null : new ActionId(in.id(action.follows())));
    }
}
