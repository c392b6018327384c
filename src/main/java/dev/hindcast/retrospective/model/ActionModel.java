package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.model.Model.Said;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action: proposed, taken or not taken.
 *
 * @param owner a person
 * @param impact 1 to 3, as are {@code effort}, {@code riskReduction} and {@code alignment}
 * @param links addresses of trackers
 * @param follows the action of this incident that did not work; null for most
 * @param decided null while nothing is
 * @param history what people did to it, oldest first
 */
public record ActionModel(
        String id,
        String title,
        String type,
        @Nullable String owner,
        @Nullable LocalDate deadline,
        String verification,
        @Nullable LocalDate verifyBy,
        int impact,
        int effort,
        int riskReduction,
        int alignment,
        List<String> factors,
        String origin,
        List<String> links,
        @Nullable String follows,
        String decision,
        String decisionReason,
        String beyondCap,
        @Nullable Said decided,
        String state,
        String finding,
        String droppedBecause,
        Said proposed,
        int version,
        List<Change> history) {
    /** Files that were written before there were links hold none. */
    public ActionModel {
        links = links == null ? List.of() : links;
    }

    /**
     * @param field which part of the plan was changed; null for anything else
     * @param before for the field {@code owner} a person, for {@code factors} their ids with spaces between, for
     *     {@code links} one a line, for {@code followed action} its id
     * @param reviewOf the incident in whose review it was said; null for none, or for one that whoever exported may not see
     */
    public record Change(
            Said done,
            String what,
            @Nullable String field,
            String before,
            String after,
            String reason,
            @Nullable String reviewOf) {}
}
