package dev.hindcast.review;

import dev.hindcast.incident.IncidentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The live meeting about an incident. What may be done in which state is decided here; each change gives a new session.
 *
 * @param anonymous whether cards carry no names; never taken back
 * @param facilitator the participant who leads
 * @param ledBefore the participant from whom the role was taken while they were away
 * @param stageEndsAt by plan and extensions; nothing is cut off then
 * @param locked nobody but the facilitator changes anything
 * @param walkEvent the event at which the walkthrough stands; null for its beginning
 * @param focus the phase whose prompt everybody has before them
 */
public record ReviewSession(
        ReviewId id,
        IncidentId incident,
        Instant startsAt,
        State state,
        boolean anonymous,
        boolean guestsAllowed,
        String preRead,
        UUID author,
        Instant createdAt,
        @Nullable UUID facilitator,
        @Nullable UUID ledBefore,
        @Nullable Stage stage,
        @Nullable Instant stageBeganAt,
        @Nullable Instant stageEndsAt,
        boolean locked,
        @Nullable Long walkEvent,
        boolean walkReplay,
        String focus,
        @Nullable Instant beganAt,
        @Nullable Instant closedAt) {

    /** Where in its life a session is. */
    public enum State {
        SCHEDULED,
        RUNNING,
        CLOSED,
        CANCELLED
    }

    public static ReviewSession scheduled(
            ReviewId id,
            IncidentId incident,
            Instant startsAt,
            boolean anonymous,
            boolean guestsAllowed,
            String preRead,
            UUID author,
            Instant now) {
        return new ReviewSession(
                id,
                incident,
                startsAt,
                State.SCHEDULED,
                anonymous,
                guestsAllowed,
                preRead,
                author,
                now,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                false,
                "detection",
                null,
                null);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isOpen() {
        return state == State.SCHEDULED || state == State.RUNNING;
    }

    public boolean isLedBy(UUID participant) {
        return participant.equals(facilitator);
    }

    /** Whether people may already look at that stage: any at or before the current one, all once it is over. */
    public boolean reached(Stage other) {
        return state == State.CLOSED || (stage != null && other.ordinal() <= stage.ordinal());
    }

    /** @throws Refused when it has begun or will not take place */
    public ReviewSession rescheduled(Instant at, boolean guests, String text) {
        if (state != State.SCHEDULED) {
            throw new Refused("The session has begun or was called off: its date cannot be changed any more.");
        }
        return new ReviewSession(
                id,
                incident,
                at,
                state,
                anonymous,
                guests,
                text,
                author,
                createdAt,
                facilitator,
                ledBefore,
                stage,
                stageBeganAt,
                stageEndsAt,
                locked,
                walkEvent,
                walkReplay,
                focus,
                beganAt,
                closedAt);
    }

    public ReviewSession cancelled() {
        if (state != State.SCHEDULED) {
            throw new Refused("A session that has begun is closed, not called off.");
        }
        return with(State.CANCELLED, null, null, null, beganAt, null);
    }

    /** @throws Refused when it has begun already */
    public ReviewSession begin(Agenda agenda, Instant now) {
        if (state != State.SCHEDULED) {
            throw new Refused(state == State.RUNNING ? "The session has begun already." : "The session is over.");
        }
        Stage first = Stage.PREVIOUS_ACTIONS;
        return with(State.RUNNING, first, now, now.plus(agenda.part(first).planned()), now, null);
    }

    /** Goes to another stage; one that was visited before goes on with the time it has left, and at least a minute. */
    public ReviewSession moveTo(Stage to, Agenda agenda, Instant now) {
        requireRunning();
        Duration left = agenda.part(to).planned().minus(agenda.part(to).took());
        Duration atLeast = left.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : left;
        return with(state, to, now, now.plus(atLeast), beganAt, null);
    }

    /** From the end that was planned, or from now when that is over. */
    public ReviewSession extend(Duration by, Instant now) {
        requireRunning();
        Instant end = Objects.requireNonNull(stageEndsAt);
        return with(state, stage, stageBeganAt, (end.isBefore(now) ? now : end).plus(by), beganAt, null);
    }

    public ReviewSession close(Instant now) {
        requireRunning();
        return with(State.CLOSED, null, null, null, beganAt, now);
    }

    private ReviewSession with(
            State next,
            @Nullable Stage nextStage,
            @Nullable Instant nextBegan,
            @Nullable Instant nextEnds,
            @Nullable Instant began,
            @Nullable Instant closed) {
        return new ReviewSession(
                id,
                incident,
                startsAt,
                next,
                anonymous,
                guestsAllowed,
                preRead,
                author,
                createdAt,
                facilitator,
                ledBefore,
                nextStage,
                nextBegan,
                nextEnds,
                locked,
                walkEvent,
                walkReplay,
                focus,
                began,
                closed);
    }

    public ReviewSession ledBy(UUID participant, @Nullable UUID before) {
        return new ReviewSession(
                id,
                incident,
                startsAt,
                state,
                anonymous,
                guestsAllowed,
                preRead,
                author,
                createdAt,
                participant,
                before,
                stage,
                stageBeganAt,
                stageEndsAt,
                locked,
                walkEvent,
                walkReplay,
                focus,
                beganAt,
                closedAt);
    }

    public ReviewSession locked(boolean now) {
        return new ReviewSession(
                id,
                incident,
                startsAt,
                state,
                anonymous,
                guestsAllowed,
                preRead,
                author,
                createdAt,
                facilitator,
                ledBefore,
                stage,
                stageBeganAt,
                stageEndsAt,
                now,
                walkEvent,
                walkReplay,
                focus,
                beganAt,
                closedAt);
    }

    public ReviewSession walkingAt(@Nullable Long event, boolean replay) {
        requireRunning();
        return new ReviewSession(
                id,
                incident,
                startsAt,
                state,
                anonymous,
                guestsAllowed,
                preRead,
                author,
                createdAt,
                facilitator,
                ledBefore,
                stage,
                stageBeganAt,
                stageEndsAt,
                locked,
                event,
                replay,
                focus,
                beganAt,
                closedAt);
    }

    public ReviewSession focusedOn(String phase) {
        requireRunning();
        return new ReviewSession(
                id,
                incident,
                startsAt,
                state,
                anonymous,
                guestsAllowed,
                preRead,
                author,
                createdAt,
                facilitator,
                ledBefore,
                stage,
                stageBeganAt,
                stageEndsAt,
                locked,
                walkEvent,
                walkReplay,
                phase,
                beganAt,
                closedAt);
    }

    public void requireRunning() {
        if (state != State.RUNNING) {
            throw new Refused(
                    state == State.SCHEDULED
                            ? "The session has not begun yet. The facilitator begins it."
                            : "The session is over; what was said stands in the incident.");
        }
    }
}
