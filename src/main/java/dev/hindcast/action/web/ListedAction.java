package dev.hindcast.action.web;

import dev.hindcast.action.ActionItem;
import dev.hindcast.action.State;
import dev.hindcast.incident.Incident;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An action with everything that is shown of it.
 *
 * @param owner the name
 * @param factors titles of the contributing factors that it comes from
 * @param decidedBy a name; empty while nothing is decided
 */
public record ListedAction(
        ActionItem action,
        Incident incident,
        String owner,
        List<String> factors,
        String author,
        String decidedBy,
        LocalDate today) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** {@code 18 March 2026}; {@code no date yet} for none. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "no date yet" : DAY.format(day);
    }

    public boolean isLate() {
        return action.isOverdue(today) || action.isUnverified(today);
    }

    /** The word for one that is late, such as {@code overdue by 3 days} or {@code verification overdue by 1 day}. */
    public String late() {
        LocalDate since = action.due();
        long days = since == null ? 0 : ChronoUnit.DAYS.between(since, today);
        String by = " by " + days + (days == 1 ? " day" : " days");
        return action.isOverdue(today) ? "overdue" + by : "verification overdue" + by;
    }

    /** The button that brings an action there. */
    public static String verb(State from, State to) {
        return switch (to) {
            case OPEN -> from == State.DROPPED ? "Take it up again" : "Put it back to open";
            case IN_PROGRESS -> from == State.OPEN ? "Begin it" : "Work on it again";
            case DONE -> "It is done";
            case VERIFIED -> "It worked";
            case DID_NOT_WORK -> "It did not work";
            case DROPPED -> "Drop it";
        };
    }

    /** What has to happen next, as a sentence. */
    public String next() {
        String by = day(action.due());
        return switch (action.state()) {
            case OPEN, IN_PROGRESS -> "To be done by " + by + "; then somebody looks whether it worked.";
            case DONE -> "Done. Somebody looks whether it worked, by " + by + ", and says what they saw.";
            case VERIFIED -> "Nothing is left to do: it worked. Should it turn out otherwise, say so.";
            case DID_NOT_WORK ->
                "The condition is still there. Work on it again, add another action that follows, or drop"
                        + " it with a reason.";
            case DROPPED -> "Nothing is left to do, unless it is taken up again.";
        };
    }

    /** What can be said to a state that may follow this one. */
    public String asksFor() {
        return switch (action.state()) {
            case DONE, VERIFIED -> "What you saw: how you know that it worked or did not";
            case DROPPED -> "Why it is taken up again";
            default -> "A note; to drop it, the reason";
        };
    }
}
