package dev.hindcast.action;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded action of an incident, and what became of it here. It binds nobody, counts towards no cap and is never
 * overdue; what the text says of it is not changed any more.
 *
 * @param author who brought the postmortem in
 * @param answer null while nobody has taken it up or set it aside
 */
public record Recorded(
        UUID id,
        IncidentId incident,
        RecordedAction said,
        UUID author,
        Instant createdAt,
        @Nullable Answer answer) {

    /** Not answered yet, and not finished by what the text says. */
    public boolean isWaiting() {
        return answer == null && (said.state() == null || said.state().isUndone());
    }

    Recorded takenUp(ActionId action, UUID by, Instant at) {
        return answered(new Answer(action, "", by, at));
    }

    Recorded setAside(String reason, UUID by, Instant at) {
        if (reason.isBlank()) {
            throw new Refused("Say why nobody follows it up; that it was done long ago is a reason too.");
        }
        return answered(new Answer(null, reason.strip(), by, at));
    }

    private Recorded answered(Answer given) {
        requireUnanswered();
        return new Recorded(id, incident, said, author, createdAt, given);
    }

    /** @throws Refused when somebody was quicker */
    void requireUnanswered() {
        if (answer != null) {
            throw new Refused(
                    answer.takenAs() == null
                            ? "Somebody has set it aside meanwhile: " + answer.setAside()
                            : "Somebody has taken it up meanwhile; you find it among the actions of the incident.");
        }
    }

    /**
     * What became of it.
     *
     * @param takenAs the action that it became; null when it was set aside
     * @param setAside the reason; empty when it was taken up
     */
    public record Answer(@Nullable ActionId takenAs, String setAside, UUID by, Instant at) {}
}
