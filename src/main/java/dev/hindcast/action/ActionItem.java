package dev.hindcast.action;

import dev.hindcast.action.Decision.Answer;
import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that will change because of an incident. It guards its own states: what may not follow is refused.
 *
 * @param finding what was seen when somebody looked whether it worked; empty before
 * @param droppedBecause empty unless it is dropped
 * @param author who proposed it
 * @param version counts its changes from 1
 */
public record ActionItem(
        ActionId id,
        IncidentId incident,
        Plan plan,
        Decision decision,
        State state,
        String finding,
        String droppedBecause,
        UUID author,
        Instant createdAt,
        int version) {

    static ActionItem proposed(IncidentId incident, Plan plan, UUID author, Instant at) {
        plan.requireSensible();
        return new ActionItem(ActionId.random(), incident, plan, Decision.NONE, State.OPEN, "", "", author, at, 1);
    }

    /** @param beyondCap why there are more actions than the cap; empty when it is within */
    ActionItem taken(UUID by, Instant at, String beyondCap) {
        plan.requireComplete();
        if (isTaken()) {
            throw new Refused("This action is taken already.");
        }
        return with(new Decision(Answer.TAKEN, "", beyondCap, by, at));
    }

    ActionItem declined(UUID by, Instant at, String reason) {
        if (reason.isBlank()) {
            throw new Refused("Say why it is not taken; whoever has the same idea next year will want to know.");
        }
        if (isTaken()) {
            throw new Refused("This action was taken already. Drop it, with a reason, if it is not to be done.");
        }
        return with(new Decision(Answer.NOT_TAKEN, reason.strip(), "", by, at));
    }

    ActionItem changed(Plan changed) {
        if (isTaken()) {
            changed.requireComplete();
        } else {
            changed.requireSensible();
        }
        return new ActionItem(
                id, incident, changed, decision, state, finding, droppedBecause, author, createdAt, version);
    }

    /** @param words the finding where there must be one, the reason of a drop; may be empty otherwise */
    ActionItem moved(State to, String words) {
        if (!isTaken()) {
            throw new Refused("Decide first whether this action is taken.");
        }
        if (!state.next().contains(to)) {
            throw new Refused("This action is " + state.word() + "; it cannot become " + to.word() + " from there.");
        }
        String said = words.strip();
        if (to.needsFinding() && said.isEmpty()) {
            throw new Refused("Say what you saw: how do you know that it "
                    + (to == State.VERIFIED ? "worked" : "did not work") + "?");
        }
        if (to == State.DROPPED && said.isEmpty()) {
            throw new Refused("Say why it is dropped; nothing is dropped without a reason.");
        }
        return new ActionItem(
                id,
                incident,
                plan,
                decision,
                to,
                to.needsFinding() ? said : finding,
                to == State.DROPPED ? said : "",
                author,
                createdAt,
                version);
    }

    public boolean isTaken() {
        return decision.answer() == Answer.TAKEN;
    }

    /** Counts towards the cap: taken, and not dropped. */
    public boolean isKept() {
        return isTaken() && state != State.DROPPED;
    }

    /** The day on which something is due: the work, or once it is done the look whether it worked. */
    public @Nullable LocalDate due() {
        return state == State.DONE ? plan.verification().by() : plan.deadline();
    }

    /** Still to be done, and its day has passed. */
    public boolean isOverdue(LocalDate today) {
        LocalDate deadline = plan.deadline();
        return isTaken() && state.isUndone() && deadline != null && deadline.isBefore(today);
    }

    /** Done, but nobody has looked whether it worked, and the day for that has passed. */
    public boolean isUnverified(LocalDate today) {
        LocalDate by = plan.verification().by();
        return isTaken() && state == State.DONE && by != null && by.isBefore(today);
    }

    private ActionItem with(Decision decided) {
        return new ActionItem(id, incident, plan, decided, state, finding, droppedBecause, author, createdAt, version);
    }
}
