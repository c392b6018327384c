package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.model.Model.Said;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people made of a timeline, and what anything else refers to; not every line of every log.
 *
 * @param statements in the order of time: pinned, hidden, worded anew, added or otherwise edited ones, those of milestones and
 *     blind spots, and those that anything else cites
 * @param edits oldest first
 * @param notes taken in replays, in the order of their moments
 */
public record TimelineModel(
        List<Statement> statements,
        List<Milestone> milestones,
        List<BlindSpot> blindSpots,
        List<Edit> edits,
        List<Note> notes) {

    /**
     * @param text as the evidence has it; {@code wording} in better words of people, null while the original stands
     * @param evidence where it stands; null for what a person said without evidence
     * @param alsoAt further places that state the same
     * @param added by whom it was added; null for what was read out of evidence
     */
    public record Statement(
            long id,
            Instant at,
            @Nullable Instant until,
            String precision,
            String kind,
            String source,
            @Nullable String service,
            @Nullable String actor,
            String text,
            @Nullable String wording,
            boolean pinned,
            boolean hidden,
            Map<String, String> attributes,
            @Nullable Place evidence,
            List<Place> alsoAt,
            @Nullable String identity,
            @Nullable Said added) {}

    /** @param line counted from 1; 0 when the whole file is meant */
    public record Place(String file, int line) {}

    /**
     * @param proposed by the program; null where it proposes none
     * @param moved where people put it; null while the proposal stands
     * @param movedBy a person; when it was, the edits tell
     */
    public record Milestone(
            String name,
            int episode,
            @Nullable Placement proposed,
            @Nullable Placement moved,
            @Nullable String movedBy) {}

    /**
     * @param at null when people say that it is not known
     * @param event the statement it stands on; null for none
     */
    public record Placement(@Nullable Instant at, @Nullable Long event, String why) {}

    /** @param events the statements that show it */
    public record BlindSpot(String kind, int episode, Instant from, Instant to, List<Long> events, String text) {}

    /**
     * One change by a person.
     *
     * @param number counts from 1; {@code undoes} names the edit that it took back
     * @param event the statement; null for a milestone's
     * @param before the wording before; null for the original, and for anything else
     * @param from where a milestone stood before by the will of people; null where the proposal stood
     */
    public record Edit(
            int number,
            Said done,
            String what,
            @Nullable Long event,
            @Nullable String milestone,
            @Nullable Integer episode,
            @Nullable String before,
            @Nullable String after,
            @Nullable Placement from,
            @Nullable Placement to,
            @Nullable Integer undoes) {}

    /** @param moment where the replay's clock stood */
    public record Note(Instant moment, String text, Said written) {}
}
