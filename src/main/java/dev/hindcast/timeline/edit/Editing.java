package dev.hindcast.timeline.edit;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.evidence.Statement;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people do to a timeline. Each is one short transaction that records who did what, changes the state that follows
 * from it, and is announced; what others may not see does not exist for them, and viewers are refused.
 */
@Service
public class Editing {
    private final Incidents incidents;
    private final Events events;
    private final StatementStates states;
    private final KeptTimelines timelines;
    private final Edits edits;
    private final Reconstructions reconstructions;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher announce;
    private final Clock clock;

    Editing(
            Incidents incidents,
            Events events,
            StatementStates states,
            KeptTimelines timelines,
            Edits edits,
            Reconstructions reconstructions,
            TransactionTemplate transactions,
            ApplicationEventPublisher announce,
            Clock clock) {
        this.incidents = incidents;
        this.events = events;
        this.states = states;
        this.timelines = timelines;
        this.edits = edits;
        this.reconstructions = reconstructions;
        this.transactions = transactions;
        this.announce = announce;
        this.clock = clock;
    }

    public void pin(Account author, IncidentId incident, long event, boolean pinned) {
        change(author, incident, () -> {
            require(incident, event);
            setPinned(author, incident, event, pinned, null);
        });
    }

    public void hide(Account author, IncidentId incident, long event, boolean hidden) {
        changeWhatCounts(author, incident, () -> {
            require(incident, event);
            setHidden(author, incident, event, hidden, null);
        });
    }

    /**
     * Gives a statement a better wording; one equal to the original lets that stand again.
     *
     * @param seen the number of the last rewording that the author knew, 0 when there was none
     * @throws Overtaken when there has been another one since
     */
    public void reword(Account author, IncidentId incident, long event, String wording, long seen) {
        change(author, incident, () -> {
            String original = require(incident, event).event().text();
            StatementState state = states.locked(incident, event);
            Optional<Edit> last = edits.lastWording(incident, event);
            if (last.map(Edit::id).orElse(0L) != seen) {
                throw new Overtaken(last.orElse(null));
            }
            String text = wording.strip();
            setWording(author, incident, state, text.equals(original) ? null : text, null);
        });
    }

    /** Gives the number of the new statement. */
    public long add(Account author, Statement statement) {
        IncidentId incident = statement.incident();
        long[] event = {0};
        changeWhatCounts(author, incident, () -> {
            event[0] = events.addStatement(statement);
            edits.record(Edit.ofStatement(incident, author.id(), clock.instant(), What.ADD, event[0], null, null));
            announce.publishEvent(new StatementChanged(incident, event[0]));
        });
        return event[0];
    }

    /** @param to null to let the proposal stand again */
    public void move(Account author, IncidentId incident, MilestoneKey key, @Nullable Placement to) {
        changeWhatCounts(author, incident, () -> {
            if (to != null && to.event() != null) {
                require(incident, to.event());
            }
            setPlacement(author, incident, key, to, null);
        });
    }

    /**
     * Puts several milestones where a document states them, within the caller's transaction; blind spots follow once that
     * has ended.
     */
    public void place(Account author, IncidentId incident, Map<MilestoneKey, Placement> stated) {
        change(author, incident, () -> {
            timelines.lock(incident);
            timelines.due(incident);
            stated.forEach((key, to) -> setPlacement(author, incident, key, to, null));
            announce.publishEvent(new EventsChanged(incident));
        });
    }

    /**
     * Takes an edit back, by another one.
     *
     * @throws Overtaken when the same thing was changed since
     */
    public void undo(Account author, IncidentId incident, long id) {
        changeWhatCounts(author, incident, () -> {
            Edit edit = edits.find(incident, id).orElseThrow(NotFound::new);
            if (edit.undone()) {
                throw new Overtaken(null);
            }
            Long event = edit.event();
            if (event != null) {
                undoOfStatement(author, edit, event);
            } else {
                undoOfMilestone(author, edit, Objects.requireNonNull(edit.milestone()));
            }
        });
    }

    private void undoOfStatement(Account author, Edit edit, long event) {
        IncidentId incident = edit.incident();
        switch (edit.what()) {
            case PIN, UNPIN -> setPinned(author, incident, event, edit.what() == What.UNPIN, edit.id());
            case HIDE, SHOW, ADD -> setHidden(author, incident, event, edit.what() != What.HIDE, edit.id());
            default -> {
                StatementState state = states.locked(incident, event);
                if (!Objects.equals(state.wording(), edit.after())) {
                    throw new Overtaken(edits.lastWording(incident, event).orElse(null));
                }
                setWording(author, incident, state, edit.before(), edit.id());
            }
        }
    }

    private void undoOfMilestone(Account author, Edit edit, MilestoneKey key) {
        Placement now = moved(edit.incident(), key);
        if (!Objects.equals(now == null ? null : now.written(), edit.after())) {
            throw new Overtaken(null);
        }
        String before = edit.before();
        setPlacement(author, edit.incident(), key, before == null ? null : Placement.of(before), edit.id());
    }

    private void setPinned(Account author, IncidentId incident, long event, boolean pinned, @Nullable Long undoes) {
        StatementState state = states.locked(incident, event);
        if (state.pinned() != pinned) {
            states.put(incident, state.withPinned(pinned));
            record(author, incident, pinned ? What.PIN : What.UNPIN, event, null, null, undoes);
        }
    }

    private void setHidden(Account author, IncidentId incident, long event, boolean hidden, @Nullable Long undoes) {
        StatementState state = states.locked(incident, event);
        if (state.hidden() != hidden) {
            states.put(incident, state.withHidden(hidden));
            record(author, incident, hidden ? What.HIDE : What.SHOW, event, null, null, undoes);
        }
    }

    private void setWording(
            Account author,
            IncidentId incident,
            StatementState state,
            @Nullable String wording,
            @Nullable Long undoes) {
        if (!Objects.equals(state.wording(), wording)) {
            states.put(incident, state.withWording(wording));
            record(author, incident, What.REWORD, state.event(), state.wording(), wording, undoes);
            announce.publishEvent(new EventsChanged(incident));
        }
    }

    private void setPlacement(
            Account author, IncidentId incident, MilestoneKey key, @Nullable Placement to, @Nullable Long undoes) {
        Placement before = moved(incident, key);
        if (!Objects.equals(before, to)) {
            timelines.move(incident, key, to, author.id());
            Edit edit = Edit.ofMilestone(incident, author.id(), clock.instant(), key, before, to);
            edits.record(undoes == null ? edit : edit.undoing(undoes));
        }
    }

    private @Nullable Placement moved(IncidentId incident, MilestoneKey key) {
        return timelines.milestone(incident, key).map(KeptMilestone::moved).orElse(null);
    }

    private void record(
            Account author,
            IncidentId incident,
            What what,
            long event,
            @Nullable String before,
            @Nullable String after,
            @Nullable Long undoes) {
        Edit edit = Edit.ofStatement(incident, author.id(), clock.instant(), what, event, before, after);
        edits.record(undoes == null ? edit : edit.undoing(undoes));
        announce.publishEvent(new StatementChanged(incident, event));
    }

    private RecordedEvent require(IncidentId incident, long event) {
        return events.find(incident, event).orElseThrow(NotFound::new);
    }

    private void change(Account author, IncidentId incident, Runnable work) {
        transactions.executeWithoutResult(status -> {
            if (incidents.find(incident).isEmpty()) {
                throw new NotFound();
            }
            if (!author.mayEdit()) {
                throw new Forbidden(
                        "Viewers read. Ask an administrator to make you a member if you want to change the timeline.");
            }
            work.run();
        });
    }

    /** The same for a change from which milestones and blind spots follow. The lock comes first, before any row's. */
    private void changeWhatCounts(Account author, IncidentId incident, Runnable work) {
        change(author, incident, () -> {
            timelines.lock(incident);
            timelines.due(incident);
            work.run();
            announce.publishEvent(new EventsChanged(incident));
        });
        reconstructions.now(incident);
    }
}
