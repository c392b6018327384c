package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.model.Model.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contributing factors with their whys, the domains and the hypotheses; what was removed and can be put back is among them.
 *
 * @param changes by people, oldest first
 */
public record AnalysisModel(
        List<Factor> factors, List<Domain> domains, List<Hypothesis> hypotheses, List<Change> changes) {

    /**
     * @param domain null while nobody has said
     * @param dots votes it got in a review; null when nobody voted
     * @param cards texts of the cards it came from
     * @param events the statements it cites
     */
    public record Factor(
            String id,
            String title,
            String detail,
            String phase,
            @Nullable String domain,
            boolean better,
            @Nullable Integer dots,
            List<String> cards,
            List<Long> events,
            List<Why> whys,
            Said written,
            int version,
            boolean removed) {}

    /** @param parent the why about which was asked, standing before it in the list; null for the factor itself */
    public record Why(
            String id,
            @Nullable String parent,
            String text,
            List<Long> events,
            boolean condition,
            Said written,
            int version,
            boolean removed) {}

    /** @param owner a person; null for nobody */
    public record Domain(String domain, @Nullable String owner, String criterion, int version) {}

    /** @param test how one could find out; may be empty */
    public record Hypothesis(
            String id,
            String text,
            String test,
            String state,
            List<Line> lines,
            Said written,
            int version,
            boolean removed) {}

    /** @param supports whether it speaks for the hypothesis */
    public record Line(boolean supports, @Nullable Long event, String text, Said written) {}

    /** @param subject the factor, why or hypothesis; null for a domain */
    public record Change(
            Said done,
            String what,
            @Nullable String subject,
            @Nullable String before,
            @Nullable String after) {}
}
