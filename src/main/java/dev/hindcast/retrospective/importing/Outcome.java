package dev.hindcast.retrospective.importing;

import dev.hindcast.incident.IncidentId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one postmortem.
 *
 * @param incident where it is now; null when it was not taken
 * @param title as its incident is called
 * @param why one sentence where something is to be said; may be empty
 */
public record Outcome(State state, @Nullable IncidentId incident, String title, String why) {
    static Outcome failed(String title) {
        return new Outcome(
                State.FAILED,
                null,
                title,
                "it could not be stored, and nothing of it was; the log of the server says why");
    }

    /** What became of it. */
    public enum State {
        IMPORTED,
        /** The same text is here already; nothing was changed. */
        KNOWN,
        /** An earlier text of it is here already and was left as it is. */
        CHANGED,
        LEFT_OUT,
        FAILED;

        /** {@code left out}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
