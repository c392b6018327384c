package dev.hindcast.retrospective.history;

import dev.hindcast.action.ActionsChanged;
import dev.hindcast.analysis.AnalysisChanged;
import dev.hindcast.incident.ImpactChanged;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.timeline.edit.MilestonesChanged;
import dev.hindcast.timeline.edit.StatementChanged;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps what others announce, in the very transaction that changed it: what cannot be kept is not done. It comes last, so
 * that nobody waits for the chain while holding anything that its holder needs.
 */
@Component
class Keeping {
    private final Revisions revisions;
    private final States states;

    Keeping(Revisions revisions, States states) {
        this.revisions = revisions;
        this.states = states;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void keep(StatementChanged change) {
        String subject = Long.toString(change.event());
        String now = states.statement(change.incident(), change.event());
        if (!revisions.newest(change.incident(), "statement", subject).equals(Optional.of(now))) {
            append(change.incident(), "statement", subject, now);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void keep(MilestonesChanged change) {
        keep(change.incident(), "milestone", states.milestones(change.incident()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void keep(ImpactChanged change) {
        keep(change.incident(), "impact", states.impact(change.incident()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void keep(AnalysisChanged change) {
        keep(change.incident(), "factor", states.factors(change.incident()));
        keep(change.incident(), "hypothesis", states.hypotheses(change.incident()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void keep(ActionsChanged change) {
        keep(change.incident(), "action", states.actions(change.incident()));
    }

    /** What is new, other than before, or gone. */
    private void keep(IncidentId incident, String what, Map<String, String> now) {
        Map<String, String> before = revisions.newest(incident, what);
        TreeSet<String> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(now.keySet());
        Map<String, String> changed = new LinkedHashMap<>();
        for (String subject : subjects) {
            String content = now.getOrDefault(subject, States.REMOVED);
            if (!Objects.equals(before.get(subject), content)) {
                changed.put(subject, content);
            }
        }
        if (!changed.isEmpty()) {
            revisions.append(incident, what, changed, author());
        }
    }

    private void append(IncidentId incident, String what, String subject, String content) {
        revisions.append(incident, what, subject, author(), content);
    }

    private static UUID author() {
        return Objects.requireNonNull(Acting.account(), "nobody is acting, so nothing can have changed");
    }
}
