package dev.hindcast.action.web;

import dev.hindcast.action.State;
import dev.hindcast.action.Tally;
import dev.hindcast.platform.web.NotFound;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Which taken actions a list shows. */
public enum Show {
    UNFINISHED(false, State.unfinished()),
    OVERDUE(true, Set.of(State.OPEN, State.IN_PROGRESS)),
    TO_BE_VERIFIED(true, Set.of(State.DONE)),
    OPEN(false, Set.of(State.OPEN)),
    IN_PROGRESS(false, Set.of(State.IN_PROGRESS)),
    DONE(false, Set.of(State.DONE)),
    DID_NOT_WORK(false, Set.of(State.DID_NOT_WORK)),
    VERIFIED(false, Set.of(State.VERIFIED)),
    DROPPED(false, Set.of(State.DROPPED)),
    ALL(false, Set.of(State.values()));

    private final boolean late;
    private final Set<State> states;

    Show(boolean late, Set<State> states) {
        this.late = late;
        this.states = states;
    }

    /** Only what is late: not done in time, or done and not looked at in time. */
    boolean isLate() {
        return late;
    }

    Set<State> states() {
        return states;
    }

    boolean includes(Tally tally) {
        return states.contains(tally.state()) && (tally.late() || !late);
    }

    public String word() {
        return this == TO_BE_VERIFIED ? "waiting for verification" : key().replace('-', ' ');
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why there is nothing to see, in a sentence. */
    public String nothing() {
        return switch (this) {
            case UNFINISHED -> "Nothing is left to do or to find out here.";
            case OVERDUE -> "Nothing is overdue here.";
            case TO_BE_VERIFIED ->
                "Of whatever is done, somebody has looked whether it worked, or the day has not come yet.";
            case ALL -> "No action was taken here yet.";
            default -> "No action is “" + word() + "” here.";
        };
    }

    static Show of(String key) {
        return Arrays.stream(values())
                .filter(show -> show.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
