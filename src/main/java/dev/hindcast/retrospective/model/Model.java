package dev.hindcast.retrospective.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The data behind a retrospective, as {@code docs/retrospective.schema.json} describes it. Words such as those of phases and
 * states are those of the tables; ids are those of the house that wrote it; people are named by their {@code id} in the list.
 *
 * @param impact everything that was said about it, oldest first; of each figure the newest counts
 * @param recordedActions those that a postmortem lists which was written elsewhere, in its order
 * @param imported the postmortem that it was taken over from; null for most
 * @param restored where it came from, oldest first; empty for one that was begun in the house that wrote it
 * @param history chains of revisions as {@link dev.hindcast.retrospective.history.HistoryFile} writes them; null where they
 *     are kept apart
 */
public record Model(
        About incident,
        List<Person> people,
        List<Figure> impact,
        TimelineModel timeline,
        List<EvidenceModel> evidence,
        AnalysisModel analysis,
        List<ActionModel> actions,
        List<RecordedModel> recordedActions,
        RecordModel retrospective,
        @Nullable ImportedModel imported,
        List<Origin> restored,
        @Nullable JsonNode history) {

    /** Files that were written before they held recorded actions hold none. */
    public Model {
        recordedActions = recordedActions == null ? List.of() : recordedActions;
    }

    /** The same with its people, who are known when everything else is. */
    Model with(List<Person> all) {
        return new Model(
                incident,
                all,
                impact,
                timeline,
                evidence,
                analysis,
                actions,
                recordedActions,
                retrospective,
                imported,
                restored,
                history);
    }

    /** @param severity 1 to 4; null while nobody has said */
    public record About(
            String id,
            String title,
            @Nullable Integer severity,
            boolean nearMiss,
            List<String> services,
            String zone,
            boolean restricted,
            Said recorded) {}

    /**
     * Somebody who did or said something here.
     *
     * @param id within this file, such as {@code p1}
     * @param email null where the house that wrote it did not know it
     */
    public record Person(String id, String name, @Nullable String email) {}

    /** Who did something, and when. */
    public record Said(String by, Instant at) {}

    /**
     * What somebody said about one figure of the impact.
     *
     * @param label what a free figure is called; empty for any other kind
     * @param low as a decimal number in words, so that no digit is lost; null where it is unknown or no number
     */
    public record Figure(
            String kind,
            String label,
            int version,
            String known,
            @Nullable String low,
            @Nullable String high,
            String unit,
            String choice,
            String source,
            Said said) {}

    /**
     * One move of the incident from a house to another.
     *
     * @param done by whom and when it was restored
     * @param incident its id in the file
     * @param sha256 of the file
     */
    public record Origin(Said done, String incident, String sha256) {}
}
