package dev.hindcast.retrospective.sharing;

import dev.hindcast.retrospective.Written;
import java.util.List;
import java.util.Set;

/**
 * A version for outsiders as it would go out now, for somebody to read.
 *
 * @param standIns each with the number of places, in the order of the record
 * @param parts what can be left out
 * @param written the result
 * @param marked the same with the replaced places marked
 * @param doubts what the result may still tell
 * @param without sentences about pictures that stay behind
 * @param fingerprint of the result; another one as soon as anything in it changes
 */
public record Preparation(
        List<Counted> standIns,
        List<Part> parts,
        Set<String> leftOut,
        Written written,
        Written marked,
        List<Doubt> doubts,
        List<String> without,
        String fingerprint) {
    /** @param places how often the original stands in what goes out */
    public record Counted(StandIn standIn, int places) {}

    /** Why it may not go out like this, as a sentence; empty when it may. */
    public String lacks() {
        return doubts.stream()
                .filter(doubt -> doubt.reason() == Doubt.Reason.STILL_THERE)
                .findFirst()
                .map(doubt -> "“" + doubt.words()
                        + "” still stands in the result, written in a way in which it cannot be replaced. Change the text"
                        + " of the record, or leave that section out.")
                .orElse("");
    }
}
