package dev.hindcast.timeline.edit;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change that somebody made to a timeline.
 *
 * @param id ascending in the order in which edits were made
 * @param event the statement it changed; null for a milestone's
 * @param milestone the milestone it changed; null for a statement's
 * @param before the wording, or the written {@link Placement}, before; null for the original or the proposal
 * @param after the same afterwards
 * @param undoes the edit that it took back
 * @param undone whether another took it back
 */
public record Edit(
        long id,
        IncidentId incident,
        UUID author,
        Instant at,
        What what,
        @Nullable Long event,
        @Nullable MilestoneKey milestone,
        @Nullable String before,
        @Nullable String after,
        @Nullable Long undoes,
        boolean undone) {

    /** One still to be recorded. */
    static Edit ofStatement(
            IncidentId incident,
            UUID author,
            Instant at,
            What what,
            long event,
            @Nullable String before,
            @Nullable String after) {
        return new Edit(0, incident, author, at, what, event, null, before, after, null, false);
    }

    static Edit ofMilestone(
            IncidentId incident,
            UUID author,
            Instant at,
            MilestoneKey milestone,
            @Nullable Placement before,
            @Nullable Placement after) {
        return new Edit(
                0,
                incident,
                author,
                at,
                after == null ? What.RELEASE_MILESTONE : What.MOVE_MILESTONE,
                null,
                milestone,
                before == null ? null : before.written(),
                after == null ? null : after.written(),
                null,
                false);
    }

    Edit undoing(long edit) {
        return new Edit(id, incident, author, at, what, event, milestone, before, after, edit, undone);
    }
}
