package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes the change that came before it all: the last one to the same service, else the last roll-out near by, else
 * the last commit near by. It came before; nothing here says that it caused anything.
 */
final class Trigger {
    /** So many changes back nobody would believe in one any more. */
    private static final int MOST_CHANGES = 2_000;

    private final Situation situation;
    private final Set<String> services;
    private int related = -1;
    private int rollOut = -1;
    private int commit = -1;
    private int near;

    private Trigger(Situation situation) {
        this.situation = situation;
        this.services = situation.services();
    }

    static Optional<Milestone> propose(Situation situation) {
        Trigger trigger = new Trigger(situation);
        trigger.lookBack();
        return trigger.milestone();
    }

    private void lookBack() {
        int first = situation.episode().first();
        Instant at = situation.at(first);
        Instant oldest = at.minus(situation.options().lookBack());
        Instant oldestElsewhere = at.minus(situation.options().lookBackElsewhere());
        boolean reported = situation
                .between(Kind.REPORT, situation.firstAfter(oldestElsewhere), first)
                .findFirst()
                .isPresent();
        int[] changes = situation
                .between(Kind.CHANGE, situation.firstAfter(oldest), first)
                .toArray();
        for (int i = changes.length - 1; i >= Math.max(0, changes.length - MOST_CHANGES) && related < 0; i--) {
            consider(changes[i], !situation.at(changes[i]).isBefore(oldestElsewhere), reported);
        }
    }

    private void consider(int index, boolean isNear, boolean reported) {
        Event change = situation.event(index);
        near += isNear ? 1 : 0;
        if (reported && Changes.isRemedy(change)) {
            return;
        }
        if (Changes.isCommit(change)) {
            commit = isNear && commit < 0 ? index : commit;
        } else if (Changes.touches(change, services)) {
            related = index;
        } else if (isNear && rollOut < 0) {
            rollOut = index;
        }
    }

    private Optional<Milestone> milestone() {
        String sign = situation.episode().detected() ? "the first alert" : "the first report";
        String services = String.join(", ", this.services);
        if (related >= 0) {
            return propose(related, "the last change to " + services + " before " + sign + ", " + earlier(related));
        }
        if (rollOut >= 0) {
            String elsewhere = services.isEmpty() ? "" : "; none to " + services + " is recorded";
            return propose(rollOut, "the last change before " + sign + ", " + earlier(rollOut) + among() + elsewhere);
        }
        if (commit >= 0) {
            return propose(
                    commit,
                    "the last commit before " + sign + ", " + earlier(commit) + among()
                            + "; no roll-out is recorded near it, and a commit is not one, so this is a guess");
        }
        return Optional.empty();
    }

    private String among() {
        return near < 2
                ? ""
                : ", of " + near + " changes in the "
                        + Durations.words(situation.options().lookBackElsewhere()) + " before";
    }

    private String earlier(int index) {
        Duration length = Duration.between(
                situation.at(index), situation.at(situation.episode().first()));
        return length.isZero() ? "at the same time as far as the stamps tell" : Durations.words(length) + " earlier";
    }

    private Optional<Milestone> propose(int index, String why) {
        return Optional.of(situation.milestone(Milestone.Name.TRIGGER, index, why));
    }
}
