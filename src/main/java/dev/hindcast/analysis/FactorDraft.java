package dev.hindcast.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes about a contributing factor.
 *
 * @param title one line, never empty
 * @param events numbers of the events that it cites
 */
public record FactorDraft(
        String title, String detail, Phase phase, @Nullable Domain domain, boolean better, List<Long> events) {

    public FactorDraft {
        title = title.strip();
        detail = detail.strip();
        events = events.stream().distinct().toList();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a contributing factor needs a title");
        }
    }

    /** As the history keeps it. */
    String written() {
        return title + " (" + phase.word() + ", " + (domain == null ? "domain not said" : domain.word()) + ", made it "
                + (better ? "better" : "worse") + ")" + (detail.isEmpty() ? "" : "\n" + detail);
    }
}
